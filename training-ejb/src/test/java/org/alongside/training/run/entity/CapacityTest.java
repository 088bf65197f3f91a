package org.alongside.training.run.entity;

import static org.alongside.training.run.entity.ARun.NOW;
import static org.alongside.training.run.entity.ARun.TERMS;
import static org.alongside.training.run.entity.ARun.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.TrainerRole;
import org.alongside.training.run.WholeNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "ten", "-1", "2.5", "\u221E", "1e3", "10 places", "99999999999999999999", "\u0661\u0662"})
    @Proves({"R-TRN-14", "B10"})
    void what_is_no_whole_number_is_refused(String typed) {
        assertThatThrownBy(() -> WholeNumber.of("learnerPlaces", typed)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.breaches()).singleElement().satisfies(breach -> {
                    assertThat(breach.field()).isEqualTo("learnerPlaces");
                    assertThat(breach.rule().name()).isEqualTo("PLACES_NOT_A_WHOLE_NUMBER");
                }));
    }

    @Test
    @Proves("R-TRN-14")
    void spaces_around_a_number_do_not_matter() {
        assertThat(WholeNumber.of("learnerPlaces", " 12 ")).isEqualTo(12);
        assertThat(WholeNumber.orNone("roomPlaces", " ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 501, 999_999})
    @Proves({"R-TRN-14", "B10"})
    void there_are_between_one_and_five_hundred_places(int places) {
        assertThatThrownBy(() -> plannedWith(places, null)).hasMessageContaining("PLACES_OUT_OF_RANGE");
        assertThat(plannedWith(1, null).places().learnerPlaces()).isEqualTo(1);
        assertThat(plannedWith(500, null).places().learnerPlaces()).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({"9, 5", "10, 5", "1, 1", "3, 2", "500, 250"})
    @Proves({"R-TRN-03", "AC-A58"})
    void the_reserved_share_is_rounded_up(int places, int reserved) {
        assertThat(plannedWith(places, null).places().reservedPlaces()).isEqualTo(reserved);
    }

    @Test
    @Proves("R-TRN-15")
    void a_room_holds_learners_and_trainers_and_a_quarter_more_unless_the_provider_says_otherwise() {
        assertThat(plannedWith(10, null).places().roomSeats()).isEqualTo(13);
        assertThat(plannedWith(10, 12).places().roomSeats()).isEqualTo(10);
        assertThatThrownBy(() -> plannedWith(10, 11)).hasMessageContaining("ROOM_TOO_SMALL");
        assertThat(Run.plan(plan(10, null, RunMode.ONLINE, TERMS), NOW).places().roomSeats()).isNull();
    }

    @Test
    @Proves("R-TRN-15")
    void a_third_trainer_needs_a_seat_too() {
        Run run = plannedWith(10, 12);
        run.invite(UUID.randomUUID(), "Lea", TrainerRole.LEAD, 4000, NOW);
        run.invite(UUID.randomUUID(), "Cara", TrainerRole.CO_TRAINER, 4000, NOW);
        assertThatThrownBy(() -> run.invite(UUID.randomUUID(), "Asif", TrainerRole.ASSISTANT, 2000, NOW))
                .hasMessageContaining("ROOM_TOO_SMALL");
    }

    @Test
    @Proves({"R-TRN-24", "AC-A63"})
    void fewer_places_than_confirmed_people_only_on_purpose() {
        Run run = plannedWith(10, null);
        assertThatThrownBy(() -> run.changePlaces(8, null, 10, false, NOW))
                .hasMessageContaining("CONFIRMED_MORE_THAN_PLACES");
        run.changePlaces(8, null, 10, true, NOW);
        assertThat(run.places().learnerPlaces()).isEqualTo(8);
        assertThat(run.places().overCapacity()).isTrue();
        run.changePlaces(12, null, 10, false, NOW);
        assertThat(run.places().overCapacity()).isFalse();
        assertThat(run.places().reservedPlaces()).isEqualTo(6);
    }

    private static Run plannedWith(int places, Integer room) {
        return Run.plan(plan(places, room, RunMode.IN_PERSON, TERMS), NOW);
    }
}
