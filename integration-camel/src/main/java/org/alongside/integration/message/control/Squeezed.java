package org.alongside.integration.message.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes made smaller, and back. Only what we squeezed ourselves comes back, so there is no bomb to fear. */
final class Squeezed {

    private Squeezed() {
    }

    static byte[] of(byte[] content) {
        ByteArrayOutputStream squeezed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(squeezed)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return squeezed.toByteArray();
    }

    static byte[] back(byte[] squeezed) {
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(squeezed))) {
            return inflater.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
