package org.alongside.integration.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, which can be read from the beginning more than once: first to know its letters, then its cells. */
@FunctionalInterface
public interface Source {

    InputStream open() throws IOException;

    static Source of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    static Source of(Path file) {
        return () -> Files.newInputStream(file);
    }
}
