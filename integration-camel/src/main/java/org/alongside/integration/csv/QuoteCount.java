package org.alongside.integration.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Counts quotation marks on their way to the parser, which takes a quote that is never closed for the end of its cell. Where
 * every mark opens, closes or stands twice, an odd number of them means that one is open. Drops the mark of UTF-8.
 */
final class QuoteCount extends FilterReader {

    private boolean open;
    private boolean atEnd;
    private boolean begun;

    QuoteCount(Reader text) {
        super(text);
    }

    boolean open() {
        return open;
    }

    boolean atEnd() {
        return atEnd;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int got = in.read(into, offset, length);
        if (got > 0 && !begun) {
            begun = true;
            if (into[offset] == '\uFEFF') {
                System.arraycopy(into, offset + 1, into, offset, got - 1);
                got = got == 1 ? in.read(into, offset, length) : got - 1;
            }
        }
        for (int i = offset; i < offset + got; i++) {
            if (into[i] == '"') {
                open = !open;
            }
        }
        atEnd = got < 0;
        return got;
    }
}
