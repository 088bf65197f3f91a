package org.alongside.accreditation.framework.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.framework.AreaLevel;
import org.alongside.accreditation.framework.ChangeStatement;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.EditionStatus;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.Relation;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class BridgingPolicyTest {

    private static final LocalDate EFFECTIVE = LocalDate.of(2027, 3, 1);

    @Test
    @Proves({"R-ACC-22", "AC-A17"})
    void a_new_area_asks_nothing_of_a_current_broker_until_renewal() {
        assertThat(BridgingPolicy.askedBeforeRenewal(adding(false), EFFECTIVE.plusYears(5))).isEmpty();
    }

    @Test
    @Proves("R-ACC-22")
    void a_safety_critical_one_does_after_twelve_months_notice() {
        assertThat(BridgingPolicy.askedBeforeRenewal(adding(true), EFFECTIVE.plusMonths(12).minusDays(1))).isEmpty();
        assertThat(BridgingPolicy.askedBeforeRenewal(adding(true), EFFECTIVE.plusMonths(12)))
                .extracting(FrameworkArea::code).containsExactly("C20");
    }

    private static Edition adding(boolean safetyCritical) {
        FrameworkArea added = new FrameworkArea("C20", AreaLevel.CORE, "", "New", "Knows something new.", List.of(),
                List.of(), null, true, safetyCritical, false, Relation.NEW, "");
        return new Edition("CUR-2", "Next", "", EditionStatus.DRAFT, EFFECTIVE, null, EFFECTIVE.plusMonths(36),
                ChangeStatement.EMPTY, List.of(added), List.of());
    }
}
