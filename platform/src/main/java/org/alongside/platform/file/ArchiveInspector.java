package org.alongside.platform.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into the zip archive that a modern document is, unpacking it into nothing.
 *
 * <p>An archive bomb is refused as soon as it has given more than any honest document holds: what counts is what comes
 * out, never what its headers promise.
 */
final class ArchiveInspector {

    private static final int MOST_ENTRIES = 3_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    /** Honest XML shrinks to a twentieth or so; small files may do better without harm. */
    private static final long MOST_TIMES = 150;
    private static final long RATIO_MATTERS_FROM = 4L * 1024 * 1024;
    private static final int ENCRYPTED_FLAG = 1;
    private static final int FLAGS_AT = 6;
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final byte[] END_MAGIC = {'P', 'K', 5, 6};
    private static final int SHORTEST_END = 22;
    private static final int LONGEST_END = SHORTEST_END + 65_535;

    private final String field;
    private final long packed;
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private int entries;
    private String mimetype = "";

    private ArchiveInspector(String field, long packed) {
        this.field = field;
        this.packed = packed;
    }

    static FileFormat documentIn(byte[] archive, String field) {
        ArchiveInspector inspector = new ArchiveInspector(field, archive.length);
        inspector.refuseWhenLocked(archive);
        inspector.refuseWhenCutShort(archive);
        try {
            inspector.walk(new ByteArrayInputStream(archive), 0);
        } catch (IOException | IllegalArgumentException e) {
            throw FileInspector.refused(field, FileRule.FILE_DAMAGED);
        }
        return inspector.document();
    }

    /** The flag stands in every local header; Java's own reader would only say "damaged". */
    private void refuseWhenLocked(byte[] archive) {
        for (int at = 0; at + FLAGS_AT < archive.length; at++) {
            if (archive[at] == 'P' && archive[at + 1] == 'K' && archive[at + 2] == 3 && archive[at + 3] == 4
                    && (archive[at + FLAGS_AT] & ENCRYPTED_FLAG) != 0) {
                throw FileInspector.refused(field, FileRule.FILE_LOCKED);
            }
            if (at > 64 * 1024) {
                return;
            }
        }
    }

    /** The list of contents stands last; without it the file was only partly saved. */
    private void refuseWhenCutShort(byte[] archive) {
        byte[] tail = Arrays.copyOfRange(archive, Math.max(0, archive.length - LONGEST_END), archive.length);
        if (!Bytes.contains(tail, END_MAGIC, tail.length - SHORTEST_END + 1)) {
            throw FileInspector.refused(field, FileRule.FILE_DAMAGED);
        }
    }

    /** A spreadsheet inside a document is an archive inside an archive; deeper than that nobody writes by hand. */
    private void walk(InputStream archive, int depth) throws IOException {
        if (depth > 1) {
            throw FileInspector.refused(field, FileRule.FILE_UNPACKS_TOO_LARGE);
        }
        ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw FileInspector.refused(field, FileRule.FILE_UNPACKS_TOO_LARGE);
            }
            byte[] content = drain(zip);
            if (depth == 0) {
                note(entry.getName(), content);
            }
            if (Bytes.contains(content, ZIP_MAGIC, 1)) {
                walk(new ByteArrayInputStream(content), depth + 1);
            }
        }
    }

    private byte[] drain(InputStream entry) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            unpacked += read;
            boolean suspicious = unpacked > RATIO_MATTERS_FROM && unpacked > packed * MOST_TIMES;
            if (unpacked > MOST_BYTES || suspicious) {
                throw FileInspector.refused(field, FileRule.FILE_UNPACKS_TOO_LARGE);
            }
            content.write(buffer, 0, read);
        }
        return content.toByteArray();
    }

    private void note(String name, byte[] content) {
        names.add(name.toLowerCase(Locale.ROOT));
        if (name.equals("mimetype")) {
            mimetype = new String(content, StandardCharsets.US_ASCII).strip();
        }
    }

    private FileFormat document() {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("basic/"))) {
            throw FileInspector.refused(field, FileRule.FILE_HOLDS_PROGRAMS);
        }
        if (names.contains("[content_types].xml") && names.contains("word/document.xml")) {
            return FileFormat.DOCX;
        }
        if (mimetype.equals(FileFormat.ODT.contentType())) {
            return FileFormat.ODT;
        }
        throw FileInspector.refused(field, FileRule.FILE_KIND_NOT_ALLOWED);
    }
}
