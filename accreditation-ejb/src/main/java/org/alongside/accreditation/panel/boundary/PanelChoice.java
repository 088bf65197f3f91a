package org.alongside.accreditation.panel.boundary;

import java.util.List;
import java.util.UUID;

/** Who can be asked to sit, and how many it takes. */
public record PanelChoice(UUID applicationId, String applicantName, int size, List<Candidate> candidates) {

    /** Somebody who can be asked. */
    public record Candidate(UUID personId, String name) {
    }
}
