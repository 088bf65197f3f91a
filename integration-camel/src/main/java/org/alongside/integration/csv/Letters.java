package org.alongside.integration.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How letters are written as bytes: the two ways we read. */
public enum Letters {

    UTF_8(StandardCharsets.UTF_8),
    /** Only where a profile says so, and told to the partner each time (R-INT-43). */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Letters(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }

    /** By the name a profile gives it. */
    public static Optional<Letters> named(String name) {
        for (Letters letters : values()) {
            if (letters.charset.name().equalsIgnoreCase(name)) {
                return Optional.of(letters);
            }
        }
        return Optional.empty();
    }
}
