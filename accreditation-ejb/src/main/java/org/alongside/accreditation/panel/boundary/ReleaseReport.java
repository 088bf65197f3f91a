package org.alongside.accreditation.panel.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.Breach;

/** What came of one item; no breaches means it was released. */
public record ReleaseReport(UUID caseId, List<Breach> breaches) {

    public boolean released() {
        return breaches.isEmpty();
    }
}
