package org.alongside.accreditation.framework.control;

import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.Relation;

/** A new edition never shortens an accreditation; only safety may ask something of a broker before renewal (R-ACC-22). */
public final class BridgingPolicy {

    private static final int NOTICE_MONTHS = 12;

    private BridgingPolicy() {
    }

    /** The areas a current broker must answer for on {@code today}, before their own renewal. */
    public static List<FrameworkArea> askedBeforeRenewal(Edition newer, LocalDate today) {
        LocalDate notBefore = newer.effectiveFrom().plusMonths(NOTICE_MONTHS);
        if (today.isBefore(notBefore)) {
            return List.of();
        }
        return newer.areas().stream()
                .filter(FrameworkArea::safetyCritical)
                .filter(area -> area.relation() == Relation.NEW || area.relation() == Relation.WIDENED)
                .toList();
    }
}
