package org.alongside.accreditation.application.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.TieEffect;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.YesNo;

/**
 * What a link means in the area applied for (R-ACC-36 to R-ACC-38), and when a body may not decide because of its own
 * host (R-ACC-10).
 *
 * <p>Being paid by a council on behalf of customers who chose the broker is no loss of independence, and working well
 * with social workers or providers is not a link at all.
 */
public final class IndependencePolicy {

    private static final BigDecimal BARRING_SHARE = new BigDecimal("5");

    private IndependencePolicy() {
    }

    public static TieEffect effectOf(DeclaredTie tie, LocalDate today) {
        if (!tie.isCurrentOn(today) || tie.here() != YesNo.YES || tie.kind() == TieKind.PAID_FOR_CUSTOMERS) {
            return TieEffect.DISCLOSED;
        }
        if (bars(tie)) {
            return TieEffect.BARS;
        }
        boolean giveNoSupport = tie.counterparty().mayAlsoGiveSupport() && tie.supportsMyCustomers() == YesNo.NO;
        return giveNoSupport ? TieEffect.DISCLOSED : TieEffect.NEEDS_PLAN;
    }

    private static boolean bars(DeclaredTie tie) {
        return switch (tie.counterparty()) {
            case COUNCIL_ADULT_SOCIAL_CARE -> tie.kind() == TieKind.EMPLOYED;
            case SUPPORT_PROVIDER -> tie.kind() == TieKind.EMPLOYED || ownsEnoughToBar(tie);
            default -> false;
        };
    }

    private static boolean ownsEnoughToBar(DeclaredTie tie) {
        return tie.kind() == TieKind.OWNERSHIP && tie.sharePercent() != null
                && tie.sharePercent().compareTo(BARRING_SHARE) >= 0;
    }

    /** The links that bar accreditation here today. */
    public static List<DeclaredTie> barring(List<DeclaredTie> ties, LocalDate today) {
        return ties.stream().filter(tie -> effectOf(tie, today) == TieEffect.BARS).toList();
    }

    /** The links that make another area's body decide. */
    public static List<DeclaredTie> forReciprocalBody(List<DeclaredTie> ties, boolean hostConflicted, LocalDate today) {
        return ties.stream()
                .filter(tie -> tie.isCurrentOn(today))
                .filter(tie -> isHostEmployee(tie) || (hostConflicted && touchesTheHost(tie)) || employerGivesSupport(tie))
                .toList();
    }

    private static boolean isHostEmployee(DeclaredTie tie) {
        return tie.counterparty() == Counterparty.HOST_ORGANISATION && tie.kind() == TieKind.EMPLOYED;
    }

    private static boolean touchesTheHost(DeclaredTie tie) {
        return tie.counterparty() == Counterparty.HOST_ORGANISATION
                && (tie.kind() == TieKind.CONTRACT || tie.kind() == TieKind.SAME_CUSTOMERS
                        || tie.kind() == TieKind.OWNERSHIP);
    }

    /** R-ACC-38: the user-led organisation that employs the broker also supports the broker's customers. */
    private static boolean employerGivesSupport(DeclaredTie tie) {
        return tie.counterparty() == Counterparty.USER_LED_ORGANISATION && tie.kind() == TieKind.EMPLOYED
                && tie.supportsMyCustomers() == YesNo.YES;
    }
}
