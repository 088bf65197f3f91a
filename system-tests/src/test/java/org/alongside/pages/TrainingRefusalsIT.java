package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.isolation.Database;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a provider types that cannot be: a sentence beside the field, nothing stored, and nothing lost of what was typed. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TrainingRefusalsIT {

    private static final String MANAGE = "/" + Demo.LEEDS + "/training/manage/";

    private Browser browser;

    @BeforeEach
    void the_provider_has_no_script() {
        browser = Browser.withoutScript().knownAs(Demo.in("provider", Demo.LEEDS));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", "501", "ten", "-1", "2.5", "∞", "1e3"})
    @Proves({"R-TRN-14", "B10"})
    void places_that_are_no_number_from_1_to_500(String typed) {
        String run = planned();
        String before = row("learner_places", run);
        browser.open(MANAGE + "plan?run=" + run).fill("Places for learners", typed)
                .fill("Who pays less or nothing, and how they ask (optional)", "Ask us, " + typed).press("Keep the plan");

        assertThat(browser.problems()).singleElement().asString()
                .matches("Write a whole number in digits.*|There can be between 1 and 500 places.*");
        assertThat(browser.page().inputValue("#learnerPlaces")).isEqualTo(typed);
        assertThat(browser.page().inputValue("#waiver")).isEqualTo("Ask us, " + typed);
        assertThat(row("learner_places", run)).isEqualTo(before);
    }

    @Test
    @Proves("R-TRN-15")
    void a_room_without_seats_for_everybody() {
        browser.open(MANAGE + "plan?run=" + planned()).fill("Seats in the room (optional)", "12").press("Keep the plan");

        assertThat(browser.problems()).containsExactly("The room needs at least 14 seats: 12 for learners and 2 for trainers. "
                + "Learners may bring somebody to support them, so a few more are better.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.234", "free"})
    @Proves("B11")
    void a_fee_that_is_no_amount(String typed) {
        browser.open(MANAGE + "plan?run=" + planned()).fill("Fee in pounds", typed).press("Keep the plan");

        assertThat(browser.problems()).containsExactly("Write the fee in pounds, for example 20 or 12.50. Write 0 when it is free.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2099-02-02|15:00|10:00|The session ends before it starts, or at the same time. Choose a later end.",
        "2099-02-02|10:00|10:00|The session ends before it starts, or at the same time. Choose a later end.",
        "2099-02-02|half past|12:00|This is not a time of day. Write it like 10:30 or 2:30 pm.",
        "2020-02-03|10:00|12:00|This session would already have started. Choose a later date.",
        "2099-03-29|1:30|4:00|This time does not exist: the clocks go forward that night, and 01:30 is left out. "
            + "Choose an earlier or later time."})
    @Proves({"R-TRN-39", "B09", "AC-A71"})
    void a_session_at_a_time_that_cannot_be(LocalDate day, String from, String until, String sentence) {
        assertThat(sessionAt(day, from, until)).containsExactly(sentence);
        assertThat(browser.page().inputValue("#from")).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "soon|Write a whole number in digits, for example 12.",
        "11|The hours before a session on which learners are reminded must be between 12 and 168."})
    void a_reminder_at_a_time_that_nobody_allowed(String typed, String sentence) {
        browser.open(MANAGE + "reminders").fill("How many hours before a session?", typed).press("Keep this");
        assertThat(browser.problems()).containsExactly(sentence);

        browser.fill("How many hours before a session?", "72").press("Keep this");
        assertThat(browser.text()).contains("It is kept");
        assertThat(browser.page().inputValue("#reminderHours")).isEqualTo("72");
    }

    @Test
    @Proves("R-TRN-39")
    void a_session_while_another_one_is() {
        LocalDate first = LocalDate.parse(Database.rows("""
                select (min(starts_at) at time zone 'Europe/London')::date from training.run_session
                where run_id = '%s'""".formatted(planned())).get(0));

        assertThat(sessionAt(first, "3 pm", "5 pm")).singleElement().asString()
                .startsWith("This session overlaps with another one of the same run");
    }

    @Test
    @Proves({"R-TRN-08", "AC-A55"})
    void a_run_nobody_with_lived_experience_has_said_yes_to() {
        String run = planned();
        browser.open(MANAGE + "act?run=" + run + "&do=OPEN").press("Open it");

        assertThat(browser.problems()).containsExactly("Nobody with lived experience has confirmed to co-train this run yet. "
                + "It can open as soon as somebody has.");
        assertThat(row("status", run)).isEqualTo("PLANNED");
    }

    @Test
    @Proves({"R-TRN-24", "AC-A63"})
    void fewer_places_than_are_taken() {
        String run = KeptThings.in(Demo.LEEDS, "fullRun");
        browser.open(MANAGE + "places?run=" + run).fill("Places for learners", "2").press("Change the places");

        assertThat(browser.problems()).singleElement().asString().contains("4 people have a confirmed place");
        assertThat(row("learner_places", run)).isEqualTo("4");
        assertThat(row("over_capacity", run)).isEqualTo("f");
    }

    @Test
    @Proves({"R-TRN-19", "B20"})
    void a_move_for_no_reason() {
        browser.open(MANAGE + "learners?run=" + KeptThings.in(Demo.LEEDS, "fullRun")).followNamed("Move forward Mina Patel")
                .select("Before whom?", "1: Yusuf Adeyemi").fill("Why?", "because").press("Move them");

        assertThat(browser.problems()).singleElement().asString().contains("10");
        assertThat(browser.page().inputValue("#reason")).isEqualTo("because");
    }

    @Test
    @Proves({"R-TRN-06", "R-TRN-07"})
    void a_course_nobody_shaped_and_that_teaches_nothing() {
        browser.open(MANAGE + "start").fill("What is the course called?", "Talking money").choose("Refresher")
                .select("Who holds it?", providers().get(0)).press("Begin the course");
        browser.fill("What is it about?", "Money, and how to talk about it.").press("Send for approval");

        assertThat(browser.problems()).contains("Choose at least one area of the national standards that the course teaches.",
                "Say which disabled people or carers shaped the course. Their names may be withheld.",
                "Say what is different in the course because of them.");
        assertThat(browser.page().inputValue("#summary")).isEqualTo("Money, and how to talk about it.");
        assertThat(browser.page().locator("#who-error").innerText()).contains("shaped the course");
        assertThat(Database.rows("select status from training.course_version where title = 'Talking money'"))
                .containsExactly("DRAFT");
    }

    private List<String> sessionAt(LocalDate day, String from, String until) {
        String run = planned();
        String before = sessions(run);
        browser.open(MANAGE + "session?run=" + run)
                .date("Which day?", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                .fill("It starts at", from).fill("It ends at", until).fill("Where do people go?", "The hall")
                .press("Keep the session");
        List<String> problems = browser.problems();
        assertThat(sessions(run)).isEqualTo(before);
        return problems;
    }

    private static String planned() {
        return KeptThings.in(Demo.LEEDS, "plannedRun");
    }

    private static List<String> providers() {
        return Database.rows("select name from training.training_provider where id = '%s'"
                .formatted(KeptThings.in(Demo.LEEDS, "provider")));
    }

    private static String sessions(String run) {
        return Database.rows("select count(*) from training.run_session where run_id = '" + run + "'").get(0);
    }

    private static String row(String column, String run) {
        return Database.rows("select " + column + " from training.run where id = '" + run + "'").get(0);
    }
}
