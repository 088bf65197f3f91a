package org.alongside.portal.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alongside.integration.call.CallRule;
import org.alongside.platform.error.RuleBroken;

/** What a program sends, byte for byte as it came, and no more of it than we would read (R-INT-16). */
final class CallBody {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private CallBody() {
    }

    static byte[] of(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RuleBroken(CallRule.TOO_BIG);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
