package org.alongside.portal.file;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A file that a screen reader can read: tagged, with its language, its title and its font inside (PDF/UA). Written as a
 * small page; what people wrote goes into it only {@link #escaped}.
 */
public final class TaggedPdf {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <title>%s</title>
            <meta name="subject" content="%s"/>
            <style>
            @page { size: A4; margin: 25mm; }
            body { font-family: '%s'; font-size: 14pt; line-height: 1.4; color: #000; }
            h1 { font-size: 26pt; font-weight: normal; margin: 0 0 12mm 0; }
            h2 { font-size: 19pt; font-weight: normal; margin: 0 0 6mm 0; }
            table { margin: 0 0 8mm 0; }
            th, td { padding: 1mm 6mm 1mm 0; text-align: left; vertical-align: top; }
            .statement { border: 2pt solid #000; padding: 5mm; margin: 10mm 0; }
            </style>
            </head>
            <body>
            %s
            </body>
            </html>
            """;

    static {
        // It tells every step of every page otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private TaggedPdf() {
    }

    /** @param body escaped where people wrote it */
    public static byte[] of(String title, String subject, String body) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> PDDocument.class.getResourceAsStream(PdfLetters.FONT_FILE), PdfLetters.FONT);
        builder.withHtmlContent(PAGE.formatted(escaped(title), escaped(subject), PdfLetters.FONT, body), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException("A file could not be written", cannotHappen);
        }
        return bytes.toByteArray();
    }

    /** Names and titles come from people. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
