package org.alongside.integration.csv;

import static org.alongside.integration.fault.FaultCode.E201_TRUNCATED;
import static org.alongside.integration.fault.FaultCode.E204_TOO_BIG;
import static org.alongside.integration.fault.FaultCode.E213_SCHEMA;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.Hint;

/**
 * A table in a file, and how it is written.
 *
 * @param delimiter between cells
 * @param fallback  how letters may be written beside UTF-8; null when in no other way
 */
public record CsvFile(Source source, char delimiter, Letters fallback, Limits limits) {

    /** Enough for any cell that is within its limit, with what the parser reads ahead. */
    private static final int BUFFER = 1 << 20;

    /** As RFC 4180 has it, in UTF-8. */
    public static CsvFile of(Source source) {
        return new CsvFile(source, ',', null, Limits.USUAL);
    }

    /** Takes rows as they are read. */
    @FunctionalInterface
    public interface Taker {

        /** The line a row begins on, the first being 1, and its cells: one empty cell for an empty line. */
        void take(long line, String[] cells);
    }

    /**
     * How the reading ended. Until then nothing that was taken may have lasting effect: the fault may stand at the end.
     *
     * @param letters null when they could not be told
     * @param fault   null when there is none
     */
    public record Ended(Letters letters, FileFault fault) {
    }

    /** Reads as far as the file is sound. */
    public Ended read(Taker taker) {
        try {
            LettersFound found = LettersFound.in(source, fallback, limits);
            return found.fault() != null ? new Ended(null, found.fault())
                    : new Ended(found.letters(), rows(found.letters(), taker));
        } catch (IOException brokenDisk) {
            throw new UncheckedIOException(brokenDisk);
        }
    }

    private FileFault rows(Letters letters, Taker taker) throws IOException {
        Cells cells = new Cells(limits);
        QuoteCount quotes = new QuoteCount(new InputStreamReader(source.open(), letters.charset()));
        try (CsvReader<String[]> rows = reader(cells, quotes)) {
            for (String[] row : rows) {
                if (quotes.open() && quotes.atEnd() && cells.lastWasQuoted()) {
                    return neverClosed(cells.line());
                }
                taker.take(cells.line(), row);
            }
            return null;
        } catch (CsvParseException broken) {
            return cells.fault() != null ? cells.fault() : fault(broken, cells.line());
        }
    }

    private CsvReader<String[]> reader(Cells cells, Reader text) {
        return CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false).detectBomHeader(false)
                .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(BUFFER).build(cells, text);
    }

    /** The parser itself refuses two things: a cell larger than its buffer, and something after a closing quote. */
    private static FileFault fault(CsvParseException broken, long line) {
        if (String.valueOf(broken.getCause()).contains("maximum buffer size")) {
            return FileFault.of(E204_TOO_BIG).at(line).hinting(Hint.QUOTE_NEVER_CLOSED);
        }
        return FileFault.of(E213_SCHEMA).at(line).hinting(Hint.QUOTE_IN_THE_MIDDLE);
    }

    private static FileFault neverClosed(long line) {
        return FileFault.of(E201_TRUNCATED).at(line).hinting(Hint.QUOTE_NEVER_CLOSED);
    }
}
