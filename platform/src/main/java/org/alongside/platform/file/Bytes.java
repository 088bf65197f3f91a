package org.alongside.platform.file;

/** Looking for a word in bytes. */
final class Bytes {

    private Bytes() {
    }

    /** Whether {@code word} begins within the first {@code within} bytes. */
    static boolean contains(byte[] bytes, byte[] word, int within) {
        int last = Math.min(within, bytes.length - word.length + 1);
        for (int at = 0; at < last; at++) {
            if (startsAt(bytes, word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] bytes, byte[] word, int at) {
        for (int i = 0; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
