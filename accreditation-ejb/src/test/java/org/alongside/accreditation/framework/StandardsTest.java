package org.alongside.accreditation.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsTest {

    private static final Criterion FIRST = new Criterion("C01", CriterionKind.CORE, "The idea", "Knows it.", null, true);
    private static final Criterion LOCAL = new Criterion("L1", CriterionKind.LOCAL, "Ferries", "Knows them.", null, true);

    @ParameterizedTest
    @Proves("R-ACC-91")
    @CsvSource({"3, 3", "5, 4", "7, 5"})
    void a_quorum_is_two_thirds_and_three_at_least(int size, int quorum) {
        assertThat(Quorum.of(size, 3)).isEqualTo(quorum);
    }

    @ParameterizedTest
    @CsvSource({"0, S", "9, S", "10, M", "49, M", "50, L"})
    void a_tier_follows_the_number_of_brokers(int brokers, Tier tier) {
        assertThat(Tier.of(brokers)).isEqualTo(tier);
    }

    @Test
    @Proves("R-ACC-91")
    void a_small_area_works_with_three_members_and_one_assessor() {
        Standards standards = standards(0, List.of(FIRST), 36);

        assertThat(standards.panelSize(Tier.S)).isEqualTo(3);
        assertThat(standards.panelSize(Tier.L)).isEqualTo(5);
        assertThat(Tier.S.assessorsNeeded()).isOne();
    }

    @Test
    @Proves("R-ACC-14")
    void moving_a_draft_to_newer_standards_shows_what_changed() {
        List<StandardsChange> changes =
                StandardsChange.between(standards(0, List.of(FIRST), 36), standards(1, List.of(FIRST, LOCAL), 24));

        assertThat(changes).extracting(StandardsChange::kind, StandardsChange::subject).containsExactly(
                org.assertj.core.groups.Tuple.tuple(StandardsChange.Kind.CRITERION_ADDED, "L1"),
                org.assertj.core.groups.Tuple.tuple(StandardsChange.Kind.PARAMETER, "termMonths"));
    }

    @Test
    @Proves("R-ACC-14")
    void the_same_pin_has_nothing_to_show() {
        Standards now = standards(1, List.of(FIRST), 36);

        assertThat(StandardsChange.between(now, standards(1, List.of(FIRST), 36))).isEmpty();
    }

    private static Standards standards(int version, List<Criterion> criteria, int term) {
        return new Standards("CUR-1", version, criteria, Map.of(ParameterKey.TERM_MONTHS, term,
                ParameterKey.PANEL_SIZE, 3, ParameterKey.PANEL_SIZE_TIER_L, 5), Map.of());
    }
}
