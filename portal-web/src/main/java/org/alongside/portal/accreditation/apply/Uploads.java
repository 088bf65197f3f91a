package org.alongside.portal.accreditation.apply;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alongside.platform.file.ReceivedFile;

/** A file from a form, as the boundaries take it. */
final class Uploads {

    private Uploads() {
    }

    /** Null when no file was chosen: a browser then sends one without a name. */
    static ReceivedFile of(Part part) {
        if (part == null || (isBlank(part.getSubmittedFileName()) && part.getSize() == 0)) {
            return null;
        }
        try (InputStream content = part.getInputStream()) {
            return new ReceivedFile(part.getSubmittedFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(String name) {
        return name == null || name.isBlank();
    }
}
