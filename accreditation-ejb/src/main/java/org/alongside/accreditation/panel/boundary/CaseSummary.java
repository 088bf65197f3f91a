package org.alongside.accreditation.panel.boundary;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.panel.InterestState;
import org.alongside.accreditation.panel.PanelAct;
import org.alongside.accreditation.panel.PanelStatus;

/**
 * One line of a list of cases, for somebody who may know that the case exists.
 *
 * @param interest where their own answer stands
 * @param open     what they can do now
 */
public record CaseSummary(UUID caseId, UUID applicationId, String applicantName, PanelStatus status,
        Instant statusSince, boolean chair, InterestState interest, Set<PanelAct> open) {

    public boolean can(PanelAct act) {
        return open.contains(act);
    }
}
