package org.alongside.platform.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Looks into a file before anything is kept. Refuses by {@link RuleBroken} at the field the file came from. */
public final class FileInspector {

    public static final int LARGEST_MB = 20;

    private static final int LARGEST_BYTES = LARGEST_MB * 1024 * 1024;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String OLD_OFFICE = "application/x-tika-msoffice";
    private static final String MATROSKA = "application/x-matroska";
    private static final byte[] WEBM_DOCTYPE = "webm".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

    private FileInspector() {
    }

    /** The file, known and safe to keep. */
    public static InspectedFile inspect(ReceivedFile file, String field) {
        checkSize(file, field);
        FileFormat format = formatOf(file.bytes(), field);
        return new InspectedFile(
                FileName.forShow(file.name(), format), format, Sha256.of(file.bytes()), file.bytes());
    }

    private static void checkSize(ReceivedFile file, String field) {
        if (file == null || file.bytes() == null || (isBlank(file.name()) && file.bytes().length == 0)) {
            throw refused(field, FileRule.FILE_MISSING);
        }
        if (file.bytes().length == 0) {
            throw refused(field, FileRule.FILE_EMPTY);
        }
        if (file.bytes().length > LARGEST_BYTES) {
            throw refused(field, FileRule.FILE_TOO_LARGE, LARGEST_MB);
        }
        if (!isBlank(file.name()) && FileName.lastPart(file.name()).length() > FileName.LONGEST) {
            throw refused(field, FileRule.FILE_NAME_TOO_LONG, FileName.LONGEST);
        }
    }

    private static FileFormat formatOf(byte[] bytes, String field) {
        if (Bytes.contains(bytes, ZIP, 1)) {
            return ArchiveInspector.documentIn(bytes, field);
        }
        if (MediaBrand.isNamedIn(bytes)) {
            return MediaBrand.of(bytes).orElseThrow(() -> refused(field, FileRule.FILE_KIND_NOT_ALLOWED));
        }
        String found = magic(bytes);
        if (found.startsWith(OLD_OFFICE)) {
            throw refused(field, FileRule.FILE_LOCKED);
        }
        if (found.equals(MATROSKA) && Bytes.contains(bytes, WEBM_DOCTYPE, 64)) {
            return FileFormat.WEBM;
        }
        FileFormat format = FileFormat.ofContentType(found)
                .orElseThrow(() -> refused(field, FileRule.FILE_KIND_NOT_ALLOWED));
        if (format == FileFormat.PDF && Bytes.contains(bytes, PDF_ENCRYPTED, bytes.length)) {
            throw refused(field, FileRule.FILE_LOCKED);
        }
        return format;
    }

    /** By content alone: the name is not shown to it. */
    private static String magic(byte[] bytes) {
        try {
            return MAGIC.detect(new ByteArrayInputStream(bytes), new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static RuleBroken refused(String field, FileRule rule, Object... arguments) {
        return new RuleBroken(List.of(Breach.at(field, rule, arguments)));
    }
}
