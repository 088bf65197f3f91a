package org.alongside.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.house.House;

/** One generated document, at {@code path} under {@code docs}. */
record GeneratedPage(String path, String text) {

    private static final boolean WRITE = Boolean.getBoolean("docs.write");

    /** The committed document says the same; with {@code -Ddocs.write=true} it is made to. */
    void isFresh() {
        Path file = docs().resolve(path);
        try {
            if (WRITE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file).as("written by -Ddocs.write=true").exists();
            assertThat(Files.readString(file)).as("docs/%s, written anew by -Ddocs.write=true", path).isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path docs() {
        return House.ROOT.resolve("docs");
    }
}
