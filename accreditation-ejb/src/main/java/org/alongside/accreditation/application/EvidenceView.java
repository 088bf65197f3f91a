package org.alongside.accreditation.application;

import java.util.UUID;
import org.alongside.platform.file.FileFormat;

/**
 * Evidence as somebody who may see it reads it. {@code fileName}, {@code format} and {@code kilobytes} are null when it
 * is in words.
 */
public record EvidenceView(UUID id, EvidenceDetails details, String fileName, FileFormat format, Integer kilobytes) {

    public boolean hasFile() {
        return fileName != null;
    }
}
