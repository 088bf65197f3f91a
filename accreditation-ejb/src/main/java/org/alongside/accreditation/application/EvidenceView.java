package org.alongside.accreditation.application;

import java.util.UUID;
import org.alongside.platform.file.FileFormat;

/**
 * Evidence as somebody who may see it reads it. {@code fileName}, {@code format} and {@code kilobytes} are null when it
 * is in words.
 *
 * @param sourceId    by which a training knows it; null when its owner added it themselves
 * @param enoughAlone it may be all there is for a criterion (R-TRN-31)
 */
public record EvidenceView(UUID id, EvidenceDetails details, String fileName, FileFormat format, Integer kilobytes,
                           UUID sourceId, boolean enoughAlone) {

    /** Recorded by those who held the training, not told by its owner. */
    public boolean fromTraining() {
        return sourceId != null;
    }

    public boolean hasFile() {
        return fileName != null;
    }
}
