package org.alongside.integration.csv;

import java.io.InputStream;
import java.util.Arrays;

/** As many letters as somebody likes, and no end of line. */
final class Endless extends InputStream {

    private long left;

    Endless(long length) {
        left = length;
    }

    @Override
    public int read() {
        return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (left <= 0) {
            return -1;
        }
        int given = (int) Math.min(length, left);
        Arrays.fill(into, offset, offset + given, (byte) 'x');
        left -= given;
        return given;
    }
}
