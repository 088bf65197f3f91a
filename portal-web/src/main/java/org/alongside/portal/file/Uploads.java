package org.alongside.portal.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alongside.platform.file.FileInspector;
import org.alongside.platform.file.ReceivedFile;

/**
 * A file from a form, as the boundaries take it. Faces gives an empty file as no file, so it is asked for here: to the
 * person who chose it the difference matters.
 */
@RequestScoped
public class Uploads {

    /** One byte more than may be is enough to see that it is too much. */
    private static final int ENOUGH = FileInspector.LARGEST_MB * 1024 * 1024 + 1;

    @Inject
    private HttpServletRequest request;

    /** Null when no file was chosen: a browser then sends one without a name. */
    public ReceivedFile file(String field) {
        try {
            Part part = request.getPart(field);
            return part == null || isNotChosen(part) ? null : read(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException notAFormWithFiles) {
            return null;
        }
    }

    private static ReceivedFile read(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return new ReceivedFile(part.getSubmittedFileName(), content.readNBytes(ENOUGH));
        }
    }

    private static boolean isNotChosen(Part part) {
        return part.getSize() == 0 && (part.getSubmittedFileName() == null || part.getSubmittedFileName().isBlank());
    }
}
