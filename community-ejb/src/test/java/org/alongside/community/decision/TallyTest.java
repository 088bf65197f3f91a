package org.alongside.community.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private static final int HALF = 50;

    @ParameterizedTest
    @CsvSource({"2,2", "3,2", "4,2", "5,3", "6,3", "7,4", "1,2"})
    @Proves("6.2")
    void a_quorum_is_half_rounded_up_and_never_one_person(int electors, int quorum) {
        assertThat(new Tally(electors, 0, 0, 0, 0).quorum(HALF)).isEqualTo(quorum);
    }

    @Test
    @Proves({"AC-C56", "R-POOL-65"})
    void who_abstains_counts_to_the_quorum_only() {
        assertThat(new Tally(5, 2, 0, 1, 0).finding(Method.MAJORITY, HALF)).isEqualTo(Finding.PASSED);
        assertThat(new Tally(5, 2, 0, 0, 0).finding(Method.MAJORITY, HALF)).isEqualTo(Finding.INQUORATE);
    }

    @Test
    @Proves("AC-C57")
    void a_tie_is_not_passed_and_an_objection_is_work() {
        assertThat(new Tally(4, 2, 2, 0, 0).finding(Method.MAJORITY, HALF)).isEqualTo(Finding.NOT_PASSED);
        assertThat(new Tally(5, 4, 0, 0, 1).finding(Method.CONSENT, HALF)).isEqualTo(Finding.OBJECTED);
    }

    @Test
    @Proves("R-POOL-65")
    void all_abstain_passes_in_no_way() {
        for (Method method : Method.values()) {
            assertThat(new Tally(3, 0, 0, 3, 0).finding(method, HALF)).as(method.name()).isEqualTo(Finding.NOT_PASSED);
        }
    }

    @ParameterizedTest
    @CsvSource({"2,1,PASSED", "1,1,NOT_PASSED", "4,2,PASSED", "3,2,NOT_PASSED", "1,0,PASSED"})
    @Proves("6.2")
    void two_thirds_are_of_those_who_said_yes_or_no(int yes, int no, Finding finding) {
        assertThat(new Tally(6, yes, no, 6 - yes - no, 0).finding(Method.TWO_THIRDS, HALF)).isEqualTo(finding);
    }

    @Test
    @Proves("6.2")
    void unanimous_is_everybody_and_not_only_those_who_voted() {
        assertThat(new Tally(3, 3, 0, 0, 0).finding(Method.UNANIMOUS, HALF)).isEqualTo(Finding.PASSED);
        assertThat(new Tally(3, 2, 0, 0, 0).finding(Method.UNANIMOUS, HALF)).isEqualTo(Finding.NOT_PASSED);
        assertThat(new Tally(3, 2, 0, 1, 0).finding(Method.UNANIMOUS, HALF)).isEqualTo(Finding.NOT_PASSED);
    }

    @Test
    @Proves("6.2")
    void consent_needs_somebody_who_is_for_it() {
        assertThat(new Tally(4, 1, 2, 1, 0).finding(Method.CONSENT, HALF)).isEqualTo(Finding.PASSED);
        assertThat(new Tally(4, 0, 2, 1, 0).finding(Method.CONSENT, HALF)).isEqualTo(Finding.NOT_PASSED);
    }
}
