package org.alongside.community.safeguarding;

import java.time.Instant;
import java.util.UUID;

/** Everything a concern holds, for those who may read it. */
public record ConcernFacts(UUID concernId, ConcernStatus status, Instant raisedAt, boolean danger, String words,
                           String callBack, String wishes, ShareConsent consent, UUID raisedBy, UUID assignedTo,
                           Instant triagedAt, Outcome outcome, SharingReason sharingReason) {

    public boolean can(ConcernAct act) {
        return status.can(act);
    }
}
