package org.alongside.accreditation.interim.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.alongside.accreditation.interim.InterimEvent;
import org.alongside.accreditation.interim.MeasureStatus;
import org.alongside.accreditation.interim.MeasureTerms;
import org.alongside.accreditation.interim.Member;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.KnownBroker;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterimMeasureTest {

    private static final MeasureTerms TERMS = new MeasureTerms(90, 12);
    private static final KnownBroker BROKER = new KnownBroker(UUID.randomUUID(), BrokerNumber.draw(new Random(1)),
            UUID.randomUUID(), AccreditationStatus.ACTIVE);
    private static final Member DISABLED = new Member(UUID.randomUUID(), true);
    private static final Member ALLY = new Member(UUID.randomUUID(), false);
    private static final Member OTHER_ALLY = new Member(UUID.randomUUID(), false);
    private static final String WHY = "People may lose money if this goes on.";

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "short", "..........."})
    @Proves("R-ACC-67")
    void a_risk_is_stated(String risk) {
        assertThatThrownBy(() -> new InterimMeasure(BROKER, DISABLED, risk, at("2026-02-01"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Proves("R-ACC-67")
    void a_proposal_alone_changes_nothing() {
        InterimMeasure measure = proposedBy(DISABLED);

        assertThat(measure.status()).isEqualTo(MeasureStatus.PROPOSED);
        assertThat(measure.begunAt()).isNull();
        assertThat(measure.lookAgain(AccreditationStatus.ACTIVE, at("2027-06-01"))).isEmpty();
    }

    @Test
    @Proves("R-ACC-67")
    void two_members_begin_it_and_never_one_twice() {
        InterimMeasure measure = proposedBy(DISABLED);

        assertThatThrownBy(() -> measure.agree(DISABLED, DISABLED, TERMS, at("2026-02-01")))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("SECOND_MEMBER_NEEDED");
        InterimEvent.Begun begun = measure.agree(DISABLED, ALLY, TERMS, at("2026-02-01"));

        assertThat(begun.reviewBy()).isEqualTo("2026-05-02");
        assertThat(begun.lastDay()).isEqualTo("2027-01-31");
        assertThat(measure.status()).isEqualTo(MeasureStatus.RUNNING);
        assertThatThrownBy(() -> measure.agree(DISABLED, OTHER_ALLY, TERMS, at("2026-02-02"))).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-ACC-67")
    void one_of_the_two_is_from_the_constituency() {
        InterimMeasure measure = proposedBy(ALLY);

        assertThatThrownBy(() -> measure.agree(ALLY, OTHER_ALLY, TERMS, at("2026-02-01")))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("CONSTITUENCY_MISSING");
        measure.agree(ALLY, DISABLED, TERMS, at("2026-02-01"));
        assertThat(measure.status()).isEqualTo(MeasureStatus.RUNNING);
    }

    @Test
    @Proves({"R-ACC-67", "AC-A51"})
    void it_lapses_when_the_day_for_the_review_is_over_and_nobody_looked() {
        InterimMeasure measure = running("2026-02-01");

        assertThat(measure.lookAgain(AccreditationStatus.SUSPENDED, at("2026-05-02"))).isEmpty();
        assertThatThrownBy(() -> measure.review(ALLY, WHY, TERMS, at("2026-05-03")))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("REVIEW_TOO_LATE");
        InterimEvent event = running("2026-02-01").lookAgain(AccreditationStatus.SUSPENDED, at("2026-05-03")).orElseThrow();

        assertThat(event).isInstanceOf(InterimEvent.Lapsed.class);
        assertThat(event.restores()).isTrue();
    }

    @Test
    @Proves("R-ACC-67")
    void a_review_carries_it_on_and_never_past_its_longest_time() {
        InterimMeasure measure = running("2026-02-01");
        for (String day : new String[] {"2026-04-20", "2026-07-10", "2026-10-01", "2026-12-20"}) {
            measure.review(ALLY, WHY, TERMS, at(day));
        }

        assertThat(measure.reviews()).hasSize(4);
        assertThat(measure.reviewBy()).isEqualTo("2027-01-31");
        measure.review(DISABLED, WHY, TERMS, at("2027-01-31"));
        assertThat(measure.lookAgain(AccreditationStatus.SUSPENDED, at("2027-01-31"))).isEmpty();
        InterimEvent event = measure.lookAgain(AccreditationStatus.SUSPENDED, at("2027-02-01")).orElseThrow();
        assertThat(event).isInstanceOf(InterimEvent.RanOut.class);
        assertThat(event.restores()).isTrue();
        assertThat(measure.status()).isEqualTo(MeasureStatus.ENDED);
    }

    @Test
    @Proves("R-ACC-67")
    void ending_it_says_why_and_gives_the_accreditation_back() {
        InterimMeasure measure = running("2026-02-01");

        assertThatThrownBy(() -> measure.end(ALLY, "", at("2026-02-10"))).isInstanceOf(RuleBroken.class);
        assertThat(measure.end(ALLY, WHY, at("2026-02-10")).restores()).isTrue();
        assertThat(measure.status()).isEqualTo(MeasureStatus.ENDED);
        assertThat(measure.closedAt()).isEqualTo(at("2026-02-10"));
        assertThatThrownBy(() -> measure.review(ALLY, WHY, TERMS, at("2026-02-11"))).isInstanceOf(Stale.class);
    }

    @Test
    @Proves("R-ACC-67")
    void a_proposal_is_called_off_with_a_reason_and_restores_nothing() {
        InterimMeasure measure = proposedBy(DISABLED);

        assertThatThrownBy(() -> measure.callOff(ALLY, " ", at("2026-02-02"))).isInstanceOf(RuleBroken.class);
        assertThat(measure.callOff(ALLY, WHY, at("2026-02-02")).restores()).isFalse();
        assertThat(measure.status()).isEqualTo(MeasureStatus.CALLED_OFF);
    }

    @Test
    void whoever_leaves_the_list_leaves_nothing_to_restore() {
        InterimMeasure running = running("2026-02-01");
        InterimMeasure proposed = proposedBy(DISABLED);

        assertThat(running.lookAgain(AccreditationStatus.RELINQUISHED, at("2026-06-01")).orElseThrow().restores()).isFalse();
        assertThat(running.status()).isEqualTo(MeasureStatus.ENDED);
        assertThat(proposed.lookAgain(AccreditationStatus.EXPIRED, at("2026-06-01")).orElseThrow().restores()).isFalse();
        assertThat(proposed.status()).isEqualTo(MeasureStatus.CALLED_OFF);
        assertThat(running("2026-02-01").lookAgain(AccreditationStatus.ACTIVE, at("2026-06-01")).orElseThrow().restores())
                .as("left and came back meanwhile").isFalse();
    }

    private static InterimMeasure running(String from) {
        InterimMeasure measure = proposedBy(DISABLED);
        measure.agree(DISABLED, ALLY, TERMS, at(from));
        return measure;
    }

    private static InterimMeasure proposedBy(Member member) {
        return new InterimMeasure(BROKER, member, WHY, at("2026-02-01"));
    }

    private static Instant at(String day) {
        return London.startOf(LocalDate.parse(day)).plusSeconds(36_000);
    }
}
