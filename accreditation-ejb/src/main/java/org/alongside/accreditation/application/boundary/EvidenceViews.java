package org.alongside.accreditation.application.boundary;

import org.alongside.accreditation.application.EvidenceView;
import org.alongside.accreditation.application.entity.EvidenceItem;

/** Evidence as it crosses to a page. */
final class EvidenceViews {

    private static final int KILOBYTE = 1024;

    private EvidenceViews() {
    }

    static EvidenceView of(EvidenceItem item) {
        Integer kilobytes = item.hasFile() ? Math.max(1, item.fileSize() / KILOBYTE) : null;
        return new EvidenceView(item.id(), item.details(), item.fileName(), item.fileFormat(), kilobytes,
                item.sourceId(), item.isEnoughAlone());
    }
}
