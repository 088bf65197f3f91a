package org.alongside.portal.training.my;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A certificate as a file that a screen reader can read: tagged, with its language, its title and its font inside
 * (PDF/UA). The page has the same sentences.
 */
public final class CertificatePdf {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <title>%s</title>
            <meta name="subject" content="What was completed, and that it is not accreditation"/>
            <style>
            @page { size: A4; margin: 25mm; }
            body { font-family: '%s'; font-size: 14pt; line-height: 1.4; color: #000; }
            h1 { font-size: 26pt; font-weight: normal; margin: 0 0 12mm 0; }
            h2 { font-size: 19pt; font-weight: normal; margin: 0 0 6mm 0; }
            .statement { border: 2pt solid #000; padding: 5mm; margin: 10mm 0; }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            <p>%s completed</p>
            <h2>%s</h2>
            <p>%s %s</p>
            <p>%s</p>
            <ul>%s</ul>
            <p class="statement">%s</p>
            <p>%s</p>
            </body>
            </html>
            """;

    static {
        // It tells every step of every page otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private CertificatePdf() {
    }

    public static byte[] of(CertificateText text) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> PDDocument.class.getResourceAsStream(CertificateLetters.FONT_FILE), CertificateLetters.FONT);
        builder.withHtmlContent(page(text), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException("A certificate could not be written", cannotHappen);
        }
        return bytes.toByteArray();
    }

    private static String page(CertificateText text) {
        return PAGE.formatted(escaped(text.title() + " of " + text.learner()), CertificateLetters.FONT, escaped(text.title()),
                escaped(text.learner()), escaped(text.completed()), escaped(text.delivered()),
                escaped(text.coTrained()), escaped(text.areasOf()), items(text.areas()), escaped(text.statement()),
                escaped(text.number()));
    }

    private static String items(List<String> areas) {
        return areas.stream().map(area -> "<li>" + escaped(area) + "</li>").collect(Collectors.joining());
    }

    /** Names and titles come from people. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
