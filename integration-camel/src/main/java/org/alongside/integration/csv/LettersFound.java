package org.alongside.integration.csv;

import static org.alongside.integration.fault.FaultCode.E201_TRUNCATED;
import static org.alongside.integration.fault.FaultCode.E204_TOO_BIG;
import static org.alongside.integration.fault.FaultCode.E206_ENCODING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.Hint;

/**
 * Reads all bytes once, in little memory, and says how letters are written, or why that is not certain (R-INT-43).
 *
 * @param letters null when there is a fault
 * @param fault   null when there is none
 */
record LettersFound(Letters letters, FileFault fault) {

    static LettersFound in(Source source, Letters fallback, Limits limits) throws IOException {
        try (InputStream bytes = source.open()) {
            return new Look(fallback, limits).at(bytes);
        }
    }

    /** One reading. */
    private static final class Look {

        private static final int AT_ONCE = 1 << 16;
        private static final char FIRST_FOREIGN = 0x80;
        /** A first pair of bytes that only the two-byte ways of writing have. */
        private static final int LITTLE_END = 0xFFFE;
        private static final int BIG_END = 0xFEFF;
        /** How archives begin, and with them workbooks of Excel. */
        private static final int ARCHIVE = 0x504B0304;
        /** Bytes that mean nothing in Windows-1252. */
        private static final String UNDEFINED = "\u0081\u008D\u008F\u0090\u009D";

        private final Letters fallback;
        private final Limits limits;
        private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer in = ByteBuffer.allocate(AT_ONCE);
        private final CharBuffer out = CharBuffer.allocate(AT_ONCE);

        private long size;
        private boolean foreign;
        private boolean broken;
        private boolean undefined;
        private boolean nul;
        private boolean wide;
        private int first;

        Look(Letters fallback, Limits limits) {
            this.fallback = fallback;
            this.limits = limits;
        }

        LettersFound at(InputStream bytes) throws IOException {
            boolean more = true;
            while (more) {
                int got = bytes.read(in.array(), in.position(), in.remaining());
                more = got >= 0;
                look(in.position(), Math.max(got, 0));
                if (wide) {
                    return faulty(Hint.UTF_16);
                }
                in.position(in.position() + Math.max(got, 0)).flip();
                decode(!more);
                if (size > limits.bytes()) {
                    return new LettersFound(null, FileFault.of(E204_TOO_BIG, limits.bytes() + " bytes"));
                }
            }
            return verdict();
        }

        private void look(int from, int count) {
            for (int i = from; i < from + count; i++) {
                byte one = in.get(i);
                size++;
                if (size <= Integer.BYTES) {
                    first = first << Byte.SIZE | one & 0xFF;
                    wide |= size == 2 && (first == LITTLE_END || first == BIG_END);
                }
                if (one == 0) {
                    nul = true;
                } else if (one < 0 && UNDEFINED.indexOf((char) (one & 0xFF)) >= 0) {
                    undefined = true;
                }
            }
        }

        /** Goes on after what is no UTF-8, to know whether some of the file is. */
        private void decode(boolean end) {
            CoderResult result;
            do {
                out.clear();
                result = utf8.decode(in, out, end);
                for (int i = 0; i < out.position() && !foreign; i++) {
                    foreign = out.get(i) >= FIRST_FOREIGN;
                }
                if (result.isError()) {
                    broken = true;
                    in.position(in.position() + result.length());
                }
            } while (!result.isUnderflow());
            in.compact();
        }

        private LettersFound verdict() {
            if (size == 0) {
                return new LettersFound(null, FileFault.of(E201_TRUNCATED).hinting(Hint.NOTHING_IN_IT));
            }
            if (nul) {
                return faulty(first == ARCHIVE ? Hint.ARCHIVE : Hint.INVISIBLE_CHARACTERS);
            }
            if (!broken) {
                return new LettersFound(Letters.UTF_8, null);
            }
            if (fallback == Letters.WINDOWS_1252 && !undefined && !foreign) {
                return new LettersFound(fallback, null);
            }
            return faulty(foreign ? Hint.TWO_ENCODINGS : null);
        }

        private static LettersFound faulty(Hint hint) {
            return new LettersFound(null, FileFault.of(E206_ENCODING).hinting(hint));
        }
    }
}
