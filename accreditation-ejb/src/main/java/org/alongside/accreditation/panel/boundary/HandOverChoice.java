package org.alongside.accreditation.panel.boundary;

import java.util.List;
import java.util.UUID;

/** Who can be asked to decide about an application in place of this area's body. */
public record HandOverChoice(UUID applicationId, String applicantName, List<Elsewhere> bodies) {

    /** A body and the area it comes from. */
    public record Elsewhere(UUID areaId, String areaName, String bodyName, UUID bodyId) {
    }
}
