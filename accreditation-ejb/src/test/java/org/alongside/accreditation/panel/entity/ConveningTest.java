package org.alongside.accreditation.panel.entity;

import static org.alongside.accreditation.panel.entity.APanel.APPLICANT;
import static org.alongside.accreditation.panel.entity.APanel.ASSESSOR;
import static org.alongside.accreditation.panel.entity.APanel.NOON;
import static org.alongside.accreditation.panel.entity.APanel.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.SubjectType;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class ConveningTest {

    private final APanel it = APanel.of(5, 3);

    @Test
    @Proves("R-ACC-06")
    void the_longest_serving_constituency_member_chairs() {
        assertThat(it.panel.chairId()).isEqualTo(person(0));
        assertThat(it.panel.status()).isEqualTo(PanelStatus.INTERESTS_OPEN);
    }

    @Test
    @Proves("R-ACC-02")
    void a_panel_needs_strictly_more_than_half_from_the_constituency() {
        assertRefused("PANEL_NOT_IN_CONTROL", 5, 0, 1, 10, 11, 12);
    }

    @Test
    @Proves("R-ACC-03")
    void an_adviser_holds_no_vote_even_when_a_carer_too() {
        it.pool.put(person(20), new Standing(true, LocalDate.of(2019, 1, 1), false, false));
        assertRefused("ADVISER_HOLDS_NO_VOTE", 3, 0, 1, 20);
    }

    @Test
    void somebody_outside_the_pool_cannot_sit() {
        assertRefused("MEMBER_NOT_IN_POOL", 3, 0, 1, 77);
    }

    @Test
    @Proves({"R-ACC-48", "B24"})
    void neither_the_applicant_nor_an_assessor_of_the_case_decides_it() {
        it.pool.put(APPLICANT, it.standings().of(person(0)));
        it.pool.put(ASSESSOR, it.standings().of(person(0)));
        assertRefused("APPLICANT_ON_PANEL", List.of(person(0), person(1), APPLICANT));
        assertRefused("ASSESSOR_ON_PANEL", List.of(person(0), person(1), ASSESSOR));
    }

    @Test
    void the_size_is_the_areas_and_nobody_sits_twice() {
        assertRefused("PANEL_HAS_ANOTHER_SIZE", 3, 0, 1);
        assertRefused("SAME_MEMBER_TWICE", 3, 0, 1, 1);
    }

    @Test
    @Proves("R-ACC-48")
    void one_broker_may_sit_but_never_chairs() {
        it.pool.put(person(0), new Standing(true, LocalDate.of(2001, 1, 1), true, true));
        assertThat(convene(3, 0, 1, 2).chairId()).isEqualTo(person(1));
        it.pool.put(person(1), new Standing(true, LocalDate.of(2001, 1, 1), true, true));
        assertRefused("ONE_BROKER_AT_MOST", 3, 0, 1, 2);
    }

    @Test
    @Proves("R-ACC-91")
    void three_people_are_enough_for_a_small_area() {
        assertThat(convene(3, 0, 1, 2).quorum()).isEqualTo(3);
    }

    @Test
    void length_of_service_decides_and_then_the_identifier() {
        it.pool.replaceAll((person, standing) -> new Standing(true, LocalDate.of(2020, 1, 1), true, false));
        assertThat(convene(3, 2, 1, 0).chairId()).isEqualTo(person(0));
        assertThat(new Standings(Map.of()).of(person(1)).mayVote()).isFalse();
    }

    private PanelCase convene(int size, int... members) {
        return convene(size, IntStream.of(members).mapToObj(APanel::person).toList());
    }

    private PanelCase convene(int size, List<UUID> members) {
        it.inPool(10, false).inPool(11, false).inPool(12, false);
        return PanelCase.convene(new Convening(SubjectType.APPLICATION, person(800), APPLICANT, person(700), 1, false,
                size, 3, members, Set.of(ASSESSOR)), it.standings(), NOON);
    }

    private void assertRefused(String rule, int size, int... members) {
        assertThatThrownBy(() -> convene(size, members)).hasMessageContaining(rule);
    }

    private void assertRefused(String rule, List<UUID> members) {
        assertThatThrownBy(() -> convene(3, members)).hasMessageContaining(rule);
    }
}
