package org.alongside.training.attendance.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.alongside.training.attendance.AttendanceEvent;
import org.alongside.training.attendance.AttendanceOutcome;
import org.alongside.training.attendance.AttendanceResult;
import org.alongside.training.attendance.HeldSession;
import org.alongside.training.attendance.Mark;
import org.alongside.training.attendance.MarkGiven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    private static final Instant START = Instant.parse("2027-03-02T10:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final UUID run = UUID.randomUUID();
    private final UUID lee = UUID.randomUUID();
    private final UUID trainer = UUID.randomUUID();
    private final UUID enrolment = UUID.randomUUID();
    private final List<AttendanceMark> marks = new ArrayList<>();

    @Test
    @Proves({"AC-A64", "R-TRN-28", "R-TRN-30"})
    void an_apology_is_not_attended_and_a_failure_of_access_is() {
        List<HeldSession> sessions = weekly(4);
        give(sessions.get(0), Mark.PRESENT, "", false);
        give(sessions.get(1), Mark.PRESENT, "", false);
        new Marking(run, sessions.get(2), lee, sessions.get(2).startsAt().minusSeconds(1)).apologise(enrolment, null)
                .ifPresent(given -> marks.add(given.mark()));
        give(sessions.get(3), Mark.ABSENT, "", true);

        AttendanceResult result = result(sessions);
        assertThat(result.attended()).isEqualTo(3);
        assertThat(result.accessFailures()).isEqualTo(1);
        assertThat(result.outcome()).isEqualTo(AttendanceOutcome.COMPLETED);
        assertThat(marks.get(2).counts(120)).isFalse();
        assertThat(marks.get(3).counts(120)).isTrue();
    }

    @Test
    @Proves("7.8")
    void silence_at_every_session_is_a_no_show_and_an_apology_is_not() {
        List<HeldSession> sessions = weekly(2);
        assertThat(result(sessions).outcome()).isEqualTo(AttendanceOutcome.NO_SHOW);
        give(sessions.get(0), Mark.ABSENT, "", false);
        assertThat(result(sessions).outcome()).isEqualTo(AttendanceOutcome.NO_SHOW);
        give(sessions.get(1), Mark.APOLOGY, "", false);
        assertThat(result(sessions).outcome()).isEqualTo(AttendanceOutcome.NOT_COMPLETED);
    }

    @ParameterizedTest
    @CsvSource({"1, 80, 1", "2, 80, 2", "3, 80, 2", "4, 80, 3", "5, 80, 4", "6, 75, 5", "2, 75, 2", "10, 60, 6", "7, 100, 7"})
    @Proves("R-TRN-29")
    void the_floor_is_rounded_to_the_nearest_session_half_up(int sessions, int floor, int needed) {
        assertThat(new Tally(weekly(sessions), floor).needed()).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"90, true", "89, false", "120, true", "1, false"})
    @Proves("R-TRN-29")
    void three_quarters_of_the_minutes_are_enough(String minutes, boolean counts) {
        give(weekly(1).get(0), Mark.PARTIAL, minutes, false);
        assertThat(marks.get(0).counts(120)).isEqualTo(counts);
    }

    @Test
    @Proves("R-TRN-29")
    void make_up_sessions_count_and_cancelled_ones_are_not_asked_for() {
        List<HeldSession> sessions = new ArrayList<>(weekly(2));
        HeldSession makeUp = session(2, true, false);
        sessions.add(makeUp);
        sessions.add(session(3, false, true));
        give(sessions.get(0), Mark.REMOTE, "", false);
        give(makeUp, Mark.PRESENT, "", false);
        AttendanceResult result = result(sessions);
        assertThat(result.needed()).isEqualTo(2);
        assertThat(result.outcome()).isEqualTo(AttendanceOutcome.COMPLETED);
    }

    @Test
    void some_but_too_few_is_partly() {
        List<HeldSession> sessions = weekly(4);
        give(sessions.get(0), Mark.PRESENT, "", false);
        assertThat(result(sessions).outcome()).isEqualTo(AttendanceOutcome.PARTLY);
    }

    @Test
    @Proves("R-TRN-28")
    void a_correction_keeps_the_mark_before_and_only_the_last_one_holds() {
        HeldSession session = weekly(1).get(0);
        give(session, Mark.ABSENT, "", false);
        AttendanceMark first = marks.get(0);
        Marking.Given correction = marking(session, START).mark(
                new MarkGiven(enrolment, Mark.PRESENT, "", false), lee, first).orElseThrow();
        marks.add(correction.mark());

        assertThat(correction.event()).isInstanceOfSatisfying(AttendanceEvent.MarkCorrected.class,
                event -> assertThat(event.was()).isEqualTo(Mark.ABSENT));
        assertThat(correction.mark().correctionOf()).isEqualTo(first.id());
        assertThat(first.view().corrected()).isTrue();
        assertThat(first.mark()).isEqualTo(Mark.ABSENT);
        assertThat(result(List.of(session)).outcome()).isEqualTo(AttendanceOutcome.COMPLETED);
    }

    @Test
    void the_same_mark_again_is_no_correction() {
        HeldSession session = weekly(1).get(0);
        give(session, Mark.PARTIAL, "60", false);
        assertThat(marking(session, START).mark(new MarkGiven(enrolment, Mark.PARTIAL, "60", false), lee, marks.get(0)))
                .isEmpty();
        assertThat(marks.get(0).holds()).isTrue();
    }

    @Test
    @Proves("R-TRN-28")
    void before_a_session_only_an_apology_is_marked_and_afterwards_none_is_sent() {
        HeldSession session = weekly(1).get(0);
        Instant before = session.startsAt().minusSeconds(1);
        assertThatThrownBy(() -> marking(session, before).mark(new MarkGiven(enrolment, Mark.PRESENT, "", false), lee, null))
                .hasMessageContaining("SESSION_NOT_BEGUN");
        assertThat(marking(session, before).mark(new MarkGiven(enrolment, Mark.APOLOGY, "", false), lee, null)).isPresent();
        assertThatThrownBy(() -> marking(session, session.startsAt()).apologise(enrolment, null))
                .hasMessageContaining("APOLOGY_TOO_LATE");
        assertThatThrownBy(() -> marking(session(0, false, true), START)).hasMessageContaining("SESSION_CANCELLED");
    }

    @Test
    @Proves("B24")
    void nobody_marks_themselves() {
        assertThatThrownBy(() -> marking(weekly(1).get(0), START)
                .mark(new MarkGiven(enrolment, Mark.PRESENT, "", false), trainer, null))
                .hasMessageContaining("OWN_ATTENDANCE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "-5", "0", "121", "99999"})
    @Proves("R-TRN-28")
    void part_of_a_session_is_a_number_of_its_minutes(String minutes) {
        assertThatThrownBy(() -> marking(weekly(1).get(0), START)
                .mark(new MarkGiven(enrolment, Mark.PARTIAL, minutes, false), lee, null)).isInstanceOf(RuleBroken.class);
    }

    @Test
    @Proves("R-TRN-30")
    void whoever_was_there_did_not_miss_it() {
        assertThatThrownBy(() -> give(weekly(1).get(0), Mark.PRESENT, "", true)).hasMessageContaining("WAS_THERE");
    }

    @Test
    @Proves("R-TRN-28")
    void a_mark_can_be_asked_about_for_four_weeks_and_is_answered_once() {
        give(weekly(1).get(0), Mark.ABSENT, "", false);
        AttendanceMark mark = marks.get(0);
        Instant lastDay = START.plus(Duration.ofDays(28));
        assertThatCode(() -> new MarkQuery(mark, "I was there.", lastDay)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new MarkQuery(mark, "I was there.", lastDay.plus(Duration.ofDays(1))))
                .hasMessageContaining("QUERY_TOO_LATE");
        MarkQuery query = new MarkQuery(mark, "I was there.", lastDay);
        query.answer("You are right.", trainer, lastDay);
        assertThatThrownBy(() -> query.answer("You are not.", trainer, lastDay)).isInstanceOf(Stale.class);
    }

    private void give(HeldSession session, Mark mark, String minutes, boolean accessFailure) {
        marking(session, session.startsAt()).mark(new MarkGiven(enrolment, mark, minutes, accessFailure), lee, null)
                .ifPresent(given -> marks.add(given.mark()));
    }

    private Marking marking(HeldSession session, Instant now) {
        return new Marking(run, session, trainer, now);
    }

    private AttendanceResult result(List<HeldSession> sessions) {
        return new Tally(sessions, 80).of(enrolment, lee, marks);
    }

    private static List<HeldSession> weekly(int howMany) {
        return IntStream.range(0, howMany).mapToObj(week -> session(week, false, false)).toList();
    }

    private static HeldSession session(int week, boolean makeUp, boolean cancelled) {
        Instant starts = START.plus(WEEK.multipliedBy(week));
        return new HeldSession(UUID.randomUUID(), starts, starts.plus(Duration.ofHours(2)), makeUp, cancelled);
    }
}
