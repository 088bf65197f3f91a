package org.alongside.portal.training.my;

import static org.alongside.portal.file.TaggedPdf.escaped;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.portal.file.PdfLetters;
import org.alongside.portal.file.TaggedPdf;

/** A certificate as a file that a screen reader can read. The page has the same sentences. */
public final class CertificatePdf {

    private static final String BODY = """
            <h1>%s</h1>
            <p>%s completed</p>
            <h2>%s</h2>
            <p>%s %s</p>
            <p>%s</p>
            <ul>%s</ul>
            <p class="statement">%s</p>
            <p>%s</p>
            """;

    private CertificatePdf() {
    }

    /** False when a letter of it cannot stand in the file. */
    static boolean shows(CertificateText text) {
        return PdfLetters.show(text.learner() + text.completed() + text.delivered() + String.join("", text.areas()));
    }

    public static byte[] of(CertificateText text) {
        return TaggedPdf.of(text.title() + " of " + text.learner(), "What was completed, and that it is not accreditation",
                BODY.formatted(escaped(text.title()), escaped(text.learner()), escaped(text.completed()),
                        escaped(text.delivered()), escaped(text.coTrained()), escaped(text.areasOf()),
                        items(text.areas()), escaped(text.statement()), escaped(text.number())));
    }

    private static String items(List<String> areas) {
        return areas.stream().map(area -> "<li>" + escaped(area) + "</li>").collect(Collectors.joining());
    }
}
