package org.alongside.accreditation.application.entity;

import static org.alongside.accreditation.application.entity.AnApplication.TODAY;
import static org.alongside.accreditation.application.entity.AnApplication.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.application.Counterparty;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.TieEffect;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.YesNo;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndependencePolicyTest {

    @ParameterizedTest
    @Proves({"R-ACC-36", "R-ACC-37", "AC-A27"})
    @CsvSource({
        "COUNCIL_ADULT_SOCIAL_CARE, EMPLOYED,           BARS",
        "COUNCIL_ADULT_SOCIAL_CARE, PAID_FOR_CUSTOMERS, DISCLOSED",
        "COUNCIL_ADULT_SOCIAL_CARE, CONTRACT,           NEEDS_PLAN",
        "COUNCIL_OTHER,             EMPLOYED,           NEEDS_PLAN",
        "SUPPORT_PROVIDER,          EMPLOYED,           BARS",
        "SUPPORT_PROVIDER,          OWNERSHIP,          BARS",
        "SUPPORT_PROVIDER,          FAMILY,             NEEDS_PLAN",
        "SUPPORT_PROVIDER,          PAID_FOR_CUSTOMERS, DISCLOSED",
        "USER_LED_ORGANISATION,     EMPLOYED,           DISCLOSED",
        "SOMEBODY_ELSE,             GRANT,              NEEDS_PLAN"})
    void what_a_current_link_here_means(Counterparty counterparty, TieKind kind, TieEffect effect) {
        assertThat(IndependencePolicy.effectOf(tie(counterparty, kind), TODAY)).isEqualTo(effect);
    }

    @Test
    @Proves("AC-A27")
    void being_on_a_councils_payroll_bars_there_and_not_in_another_area() {
        DeclaredTie payroll = tie(Counterparty.COUNCIL_ADULT_SOCIAL_CARE, TieKind.EMPLOYED);
        assertThat(IndependencePolicy.barring(List.of(payroll), TODAY)).hasSize(1);
        assertThat(IndependencePolicy.barring(List.of(elsewhere(payroll)), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @Proves("R-ACC-36")
    @CsvSource({"4.99, NEEDS_PLAN", "5, BARS", "100, BARS"})
    void a_share_of_five_percent_bars(BigDecimal share, TieEffect effect) {
        DeclaredTie tie = tie(Counterparty.SUPPORT_PROVIDER, TieKind.OWNERSHIP);
        assertThat(IndependencePolicy.effectOf(new DeclaredTie(tie.counterparty(), tie.name(), tie.kind(), tie.here(),
                tie.supportsMyCustomers(), share, tie.from(), null, tie.plan()), TODAY)).isEqualTo(effect);
    }

    @Test
    @Proves("R-ACC-36")
    void a_past_link_is_disclosed_only_from_the_day_after_it_ended() {
        DeclaredTie tie = tie(Counterparty.SUPPORT_PROVIDER, TieKind.EMPLOYED);
        assertThat(IndependencePolicy.effectOf(until(tie, TODAY), TODAY)).isEqualTo(TieEffect.BARS);
        assertThat(IndependencePolicy.effectOf(until(tie, TODAY.minusDays(1)), TODAY)).isEqualTo(TieEffect.DISCLOSED);
    }

    @Test
    @Proves("R-ACC-38")
    void a_user_led_employer_that_supports_the_brokers_customers_sends_the_case_to_another_body() {
        DeclaredTie tie = tie(Counterparty.USER_LED_ORGANISATION, TieKind.EMPLOYED);
        DeclaredTie supporting = new DeclaredTie(tie.counterparty(), tie.name(), tie.kind(), tie.here(), YesNo.YES,
                null, tie.from(), null, tie.plan());
        assertThat(IndependencePolicy.forReciprocalBody(List.of(tie), true, TODAY)).isEmpty();
        assertThat(IndependencePolicy.forReciprocalBody(List.of(supporting), false, TODAY)).containsExactly(supporting);
        assertThat(IndependencePolicy.effectOf(supporting, TODAY)).isEqualTo(TieEffect.NEEDS_PLAN);
    }

    @ParameterizedTest
    @Proves("R-ACC-10")
    @CsvSource({
        "EMPLOYED,       true,  true", "EMPLOYED,       false, true",
        "CONTRACT,       true,  true", "CONTRACT,       false, false",
        "SAME_CUSTOMERS, true,  true", "SAME_CUSTOMERS, false, false",
        "VOLUNTEER,      true,  false"})
    void a_link_with_the_bodys_own_host_may_need_another_body(TieKind kind, boolean conflicted, boolean another) {
        List<DeclaredTie> ties = List.of(tie(Counterparty.HOST_ORGANISATION, kind));
        assertThat(IndependencePolicy.forReciprocalBody(ties, conflicted, TODAY).isEmpty()).isNotEqualTo(another);
    }

    private static DeclaredTie elsewhere(DeclaredTie tie) {
        return new DeclaredTie(tie.counterparty(), tie.name(), tie.kind(), YesNo.NO, tie.supportsMyCustomers(),
                tie.sharePercent(), tie.from(), tie.until(), tie.plan());
    }

    private static DeclaredTie until(DeclaredTie tie, LocalDate until) {
        return new DeclaredTie(tie.counterparty(), tie.name(), tie.kind(), tie.here(), tie.supportsMyCustomers(),
                tie.sharePercent(), tie.from(), until, tie.plan());
    }
}
