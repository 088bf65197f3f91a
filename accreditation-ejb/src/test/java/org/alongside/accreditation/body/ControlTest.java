package org.alongside.accreditation.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @Proves({"R-ACC-01", "R-ACC-02", "AC-A01", "AC-A02", "AC-A32", "AC-A33"})
    @CsvSource({
            "7, 4, 50, MORE_THAN_HALF", "6, 3, 50, NOT_MET", "6, 4, 50, MORE_THAN_HALF",
            "4, 2, 50, NOT_MET", "5, 3, 50, MORE_THAN_HALF", "4, 3, 50, THREE_QUARTERS_OR_MORE",
            "3, 3, 50, THREE_QUARTERS_OR_MORE", "3, 2, 50, MORE_THAN_HALF", "0, 0, 50, NOT_MET",
            "4, 3, 75, NOT_MET", "5, 4, 75, THREE_QUARTERS_OR_MORE", "5, 3, 60, NOT_MET"})
    void control_is_strictly_more_than_the_floor(int eligible, int counted, int floor, ControlBand band) {
        assertThat(new Control(eligible, counted, floor).band()).isEqualTo(band);
    }

    @Test
    @Proves("R-ACC-01")
    void a_vacant_or_adviser_seat_counts_neither_way() {
        List<Member> members = new ArrayList<>(List.of(new Member(true, true), new Member(true, true),
                new Member(true, false)));
        members.add(new Member(false, false));
        members.add(new Member(false, true));

        assertThat(Control.of(members, 50, TODAY)).isEqualTo(new Control(3, 2, 50));
    }

    @ParameterizedTest
    @Proves("N09")
    @CsvSource({"7, 4, true", "6, 4, false", "5, 3, true", "3, 3, false", "3, 2, true", "1, 1, true", "6, 3, false"})
    void members_are_warned_one_loss_before(int eligible, int counted, boolean warned) {
        assertThat(new Control(eligible, counted, 50).oneLossAway()).isEqualTo(warned);
    }

    @Test
    @Proves({"R-ACC-01", "4.3"})
    void a_floor_of_a_hundred_percent_asks_for_everybody() {
        assertThat(new Control(3, 3, 100).met()).isTrue();
        assertThat(new Control(3, 2, 100).met()).isFalse();
        assertThat(new Control(0, 0, 100).met()).isFalse();
    }

    @Test
    @Proves({"R-ACC-01", "4.3"})
    void the_recommended_floor_of_three_quarters_is_passed_not_reached() {
        assertThat(new Control(4, 3, 75).met()).isFalse();
        assertThat(new Control(5, 4, 75).met()).isTrue();
    }

    @Test
    @Proves({"R-ACC-04", "AC-A05"})
    void in_words_it_tells_the_band_and_no_number() {
        assertThat(new Control(3, 3, 50)).hasToString("THREE_QUARTERS_OR_MORE");
    }

    private record Member(boolean votes, boolean counted) implements Control.Voter {

        @Override
        public boolean votesOn(LocalDate day) {
            return votes;
        }

        @Override
        public boolean fromConstituencyOn(LocalDate day) {
            return counted;
        }
    }
}
