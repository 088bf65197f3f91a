package org.alongside.platform.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The formats we keep. Each has one extension and one content type under which it is given back. */
public enum FileFormat {

    PDF(FileKind.DOCUMENT, "pdf", "application/pdf"),
    DOCX(FileKind.DOCUMENT, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT(FileKind.DOCUMENT, "odt", "application/vnd.oasis.opendocument.text"),
    RTF(FileKind.DOCUMENT, "rtf", "application/rtf", "text/rtf"),
    TXT(FileKind.DOCUMENT, "txt", "text/plain"),
    JPG(FileKind.PICTURE, "jpg", "image/jpeg"),
    PNG(FileKind.PICTURE, "png", "image/png"),
    GIF(FileKind.PICTURE, "gif", "image/gif"),
    WEBP(FileKind.PICTURE, "webp", "image/webp"),
    HEIC(FileKind.PICTURE, "heic", "image/heic"),
    MP3(FileKind.AUDIO, "mp3", "audio/mpeg"),
    M4A(FileKind.AUDIO, "m4a", "audio/mp4"),
    WAV(FileKind.AUDIO, "wav", "audio/vnd.wave", "audio/x-wav"),
    OGG(FileKind.AUDIO, "ogg", "audio/ogg", "audio/vorbis", "audio/opus", "audio/x-oggflac", "application/ogg"),
    MP4(FileKind.VIDEO, "mp4", "video/mp4"),
    MOV(FileKind.VIDEO, "mov", "video/quicktime"),
    WEBM(FileKind.VIDEO, "webm", "video/webm");

    private final FileKind kind;
    private final String extension;
    private final String contentType;
    private final Set<String> alsoKnownAs;

    FileFormat(FileKind kind, String extension, String contentType, String... alsoKnownAs) {
        this.kind = kind;
        this.extension = extension;
        this.contentType = contentType;
        this.alsoKnownAs = Set.of(alsoKnownAs);
    }

    public FileKind kind() {
        return kind;
    }

    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    static Optional<FileFormat> ofContentType(String found) {
        return Arrays.stream(values())
                .filter(format -> format.contentType.equals(found) || format.alsoKnownAs.contains(found))
                .findFirst();
    }
}
