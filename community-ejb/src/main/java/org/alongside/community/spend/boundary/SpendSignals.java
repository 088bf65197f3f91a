package org.alongside.community.spend.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.person.ActingSince;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.safeguarding.SignalKind;
import org.alongside.community.safeguarding.boundary.NoteSignal;
import org.alongside.community.spend.EvidenceKind;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.time.London;

/** What the safeguarding lead may want to look at about a spend. It stops nothing and blames nobody (R-SAFE-09). */
@ApplicationScoped
class SpendSignals {

    /** So long after somebody began to help they count as new. The specification names no number. */
    private static final int NEW_FOR_DAYS = 90;

    @Inject
    private Spends spends;

    @Inject
    private KnowRepresentation representation;

    @Inject
    private NoteSignal signals;

    @Inject
    private Clock clock;

    /** Of those who take part: is a helper paid, or new while much is spent? */
    void asked(Spend spend, PoolFacts pool) {
        LocalDate today = London.today(clock);
        List<UUID> payers = spend.shares().stream().map(share -> pool.membership(share.membershipId()).personId()).toList();
        UUID payee = spend.payeeMember() == null ? null : pool.membership(spend.payeeMember()).personId();
        boolean large = spend.totalPence() > pool.terms().twoSignatories();
        for (ActingSince one : representation.helpers(payers, today)) {
            if (one.helper().equals(payee)) {
                signals.note(SignalKind.HELPER_IS_PAYEE, one.helper(), spend.id());
            }
            if (large && one.since().isAfter(today.minusDays(NEW_FOR_DAYS))) {
                signals.note(SignalKind.NEW_HELPER_LARGE_SPEND, one.helper(), spend.id());
            }
        }
    }

    /** Has who asked for this shown a note instead of a receipt before? */
    void shown(Spend spend, PoolFacts pool) {
        boolean before = spends.ofPool(spend.poolId()).stream().filter(one -> !one.id().equals(spend.id()))
                .anyMatch(one -> one.askedBy().equals(spend.askedBy()) && one.evidence().kind() == EvidenceKind.NOTE);
        if (spend.evidence().kind() == EvidenceKind.NOTE && before) {
            signals.note(SignalKind.CASH_EVIDENCE_AGAIN, pool.membership(spend.askedBy()).personId(), spend.id());
        }
    }
}
