package org.alongside.community.safeguarding.boundary;

import java.time.Instant;
import java.util.List;
import org.alongside.community.safeguarding.ConcernAct;
import org.alongside.community.safeguarding.ConcernFacts;
import org.alongside.community.safeguarding.ConcernStatus;

/** A concern with its history, for those who may read it. {@code dueBy} is when it has to be looked into. */
public record ConcernView(ConcernFacts facts, String raiser, String holder, Instant dueBy, List<HistoryEntry> history) {

    /** One line of it; {@code who} is empty for the portal. */
    public record HistoryEntry(Instant at, String what, String who, String words) {
    }

    public boolean can(String act) {
        return facts.can(ConcernAct.valueOf(act));
    }

    /** Nobody has taken it up. */
    public boolean waits() {
        return facts.status() == ConcernStatus.RAISED && facts.assignedTo() == null;
    }
}
