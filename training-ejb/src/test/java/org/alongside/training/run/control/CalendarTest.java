package org.alongside.training.run.control;

import static org.alongside.training.run.entity.ARun.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.testing.Proves;
import org.alongside.training.run.CourseFacts;
import org.alongside.training.run.SessionPlan;
import org.alongside.training.run.entity.ARun;
import org.alongside.training.run.entity.Run;
import org.alongside.training.run.entity.Session;
import org.junit.jupiter.api.Test;

@Proves({"R-TRN-37", "R-TRN-39"})
class CalendarTest {

    private final Run run = ARun.planned();

    @Test
    void each_session_is_an_event_in_UTC_with_a_name_of_its_own() {
        String file = calendar("Listening first", false);
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(lines(file)).contains("DTSTART:20270302T100000Z", "DTEND:20270309T120000Z", "STATUS:CONFIRMED")
                .filteredOn(line -> line.startsWith("UID:")).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void a_moved_session_keeps_its_name_and_counts_on() {
        Session first = run.liveSessions().get(0);
        int before = run.sequence();
        run.moveSession(first.id(), ARun.session(ARun.from10To12(ARun.FIRST_DAY.plusDays(1))), NOW);
        assertThat(lines(calendar("Listening first", false)))
                .contains("UID:" + first.id() + "@alongside", "SEQUENCE:" + (before + 1), "DTSTART:20270303T100000Z");
    }

    @Test
    void what_is_called_off_stays_in_the_file_as_cancelled() {
        run.cancelSession(run.liveSessions().get(0).id(), NOW);
        assertThat(lines(calendar("Listening first", false))).contains("STATUS:CANCELLED", "STATUS:CONFIRMED");
        run.cancel("The hall is flooded.", NOW);
        assertThat(lines(calendar("Listening first", false))).contains("STATUS:CANCELLED").doesNotContain("STATUS:CONFIRMED");
    }

    @Test
    void summer_time_is_an_hour_ahead_of_UTC() {
        run.addSession(ARun.session(ARun.from10To12(LocalDate.of(2027, 3, 30))), NOW);
        assertThat(lines(calendar("Listening first", false))).contains("DTSTART:20270330T090000Z");
    }

    @Test
    @Proves("AC-I38")
    void ten_o_clock_stays_ten_o_clock_over_the_change_of_the_clocks_and_a_call_off_counts_on() {
        run.addSession(ARun.session(ARun.from10To12(LocalDate.of(2027, 3, 23))), NOW);
        run.addSession(ARun.session(ARun.from10To12(LocalDate.of(2027, 3, 30))), NOW);
        assertThat(lines(calendar("Listening first", false))).contains("DTSTART:20270323T100000Z", "DTSTART:20270330T090000Z");

        int before = run.sequence();
        UUID last = run.liveSessions().get(run.liveSessions().size() - 1).id();
        run.cancelSession(last, NOW);
        String event = calendar("Listening first", false).split("UID:" + last)[1].split("END:VEVENT")[0];
        assertThat(event).contains("STATUS:CANCELLED", "SEQUENCE:" + (before + 1));
    }

    @Test
    void words_are_escaped_and_lines_folded_between_characters() {
        String title = "Listening, planning; \\ and Zoë’s “own words” ".repeat(4) + "\uD83D\uDE00".repeat(30);
        String file = calendar(title, false);
        assertThat(file.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file).contains("Listening\\, planning\\; \\\\ and Zoë").doesNotContain("\uFFFD");
        assertThat(file.replace("\r\n ", "")).contains("\uD83D\uDE00".repeat(30));
        assertThat(file.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void how_to_join_is_only_for_those_who_have_a_place() {
        run.addSession(new SessionPlan(ARun.from10To12(ARun.SECOND_DAY.plusDays(7)), "", "", "Ring 01632 960000", Set.of(),
                true, false), NOW);
        assertThat(calendar("Listening first", false)).doesNotContain("960000").contains("LOCATION:Online");
        assertThat(calendar("Listening first", true)).contains("960000");
    }

    private String calendar(String title, boolean inside) {
        CourseFacts course = new CourseFacts(UUID.randomUUID(), UUID.randomUUID(), title, "", "INTRO", "Together", "",
                Set.of());
        return Calendar.of(List.of(RunViews.dated(run, course, inside)));
    }

    private static List<String> lines(String file) {
        return List.of(file.split("\r\n"));
    }
}
