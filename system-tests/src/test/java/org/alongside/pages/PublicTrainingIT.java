package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.isolation.Database;
import org.alongside.kit.Answer;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Visitor;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What anybody who is not signed in reads about training. Leeds and Camden, whose runs nobody books meanwhile. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PublicTrainingIT {

    private static final int LONGEST_LINE = 75;

    private final Visitor anybody = Portal.underTest().visitor();

    @Test
    @Proves({"R-TRN-01", "R-TRN-02"})
    void training_is_open_to_everybody_and_asks_nobody_to_become_a_broker() {
        for (String page : List.of("/leeds/training", "/leeds/training/courses", course("course"), run("run"))) {
            Answer answer = anybody.get(page);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(text(answer)).contains("open to everybody", "on the same terms", "nobody asks you to become a broker");
        }
    }

    @Test
    @Proves("R-TRN-11")
    void a_run_is_co_trained_by_people_with_lived_experience_and_nobody_reads_whose() {
        String page = text(anybody.get(run("run")));
        assertThat(page).contains("Co-trained by people with lived experience");
        Database.rows("select name from platform.person where email like '%trainer.leeds@alongside.example'")
                .forEach(name -> assertThat(page).doesNotContain(name));
    }

    @Test
    @Proves("R-TRN-12")
    void what_ties_a_provider_to_the_body_is_said_wherever_the_course_is() {
        String said = "belongs to the organisation that houses the body";
        assertThat(text(anybody.get(run("sharedRun")))).contains(said);
        assertThat(text(anybody.get("/leeds/training"))).contains(said);
        assertThat(text(anybody.get("/leeds/training/courses"))).contains(said);
        assertThat(text(anybody.get(run("run")))).doesNotContain(said);
    }

    @Test
    @Proves("R-TRN-43")
    void another_areas_runs_are_found_and_lead_to_where_they_are_booked() {
        String shared = "/kent/training/run?id=" + KeptThings.in(Demo.KENT, "sharedRun");
        String own = "/kent/training/run?id=" + KeptThings.in(Demo.KENT, "fullRun");
        assertThat(anybody.get("/leeds/training").links()).contains(shared).doesNotContain(own);
        assertThat(anybody.get("/leeds/training?where=england").links()).contains(shared, own);
        assertThat(anybody.get("/leeds/training?where=kent").links()).contains(own);
        assertThat(anybody.get(shared).status()).isEqualTo(200);
    }

    @Test
    @Proves("R-TRN-44")
    void local_policy_is_a_course_of_its_own() {
        assertThat(found("/leeds/training?skill=C07")).contains("How personal budgets work here")
                .doesNotContain("Support broker skills, part 1");
        assertThat(found("/leeds/training?skill=C08")).contains("Support broker skills, part 1")
                .doesNotContain("How personal budgets work here");
    }

    @Test
    void a_search_is_narrowed_by_what_somebody_needs() {
        assertThat(found("/camden/training?mode=ONLINE&access=BSL&access=CAPTIONS"))
                .contains("Listening in every language").doesNotContain("Support broker skills");
        assertThat(found("/camden/training?town=camden%20town&places=left"))
                .contains("Support broker skills, part 1").doesNotContain("Support broker skills, part 2");
        assertThat(anybody.get("/camden/training?from=1+1+2090").body()).contains("No course with dates found in Camden");
    }

    @Test
    void what_is_no_date_is_said_beside_its_field() {
        Answer answer = anybody.get("/camden/training?from=31+2+2027");
        assertThat(answer.page().title()).startsWith("Error: ");
        assertThat(answer.page().select("#from-error").text()).contains("This is not a date in the calendar");
        assertThat(answer.page().select("#from").attr("value")).isEqualTo("31 2 2027");
    }

    /** How many wait is told roughly; how somebody joins online, only to who has a place. */
    @Test
    void what_is_nobodys_business_stays_there() {
        assertThat(text(anybody.get(run("fullRun")))).contains("No places left", "2 to 5 people are waiting");
        assertThat(anybody.get(run("sharedRun")).body()).doesNotContain("meet.example");
        assertThat(anybody.get(calendar("sharedRun")).body()).doesNotContain("meet.example").contains("LOCATION:Online");
    }

    @Test
    void the_dates_of_a_run_are_a_calendar_file_with_names_that_stay() {
        Answer file = anybody.get(calendar("run"));
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(file.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n")
                .isEqualTo(anybody.get(calendar("run")).body());
        assertThat(file.body().split("\r\n")).filteredOn(line -> line.startsWith("UID:")).hasSize(4).doesNotHaveDuplicates();
        assertThat(file.body().split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(LONGEST_LINE));
        assertThat(anybody.get(calendar("cancelledRun")).body()).contains("STATUS:CANCELLED").doesNotContain("CONFIRMED");
        assertThat(anybody.get(calendar("plannedRun")).status()).isEqualTo(404);
    }

    /** The month as a picture is beside the list, never instead of it. */
    @Test
    void the_calendar_view_says_each_session_in_words() {
        Answer month = anybody.get("/leeds/training?view=calendar");
        assertThat(month.page().select("[aria-hidden=true][inert] #month-picture")).isNotEmpty();
        assertThat(month.page().select("ul.govuk-list strong").text()).contains("13:00 to 16:00");
        assertThat(month.page().select("nav[aria-label=Months] a")).hasSize(2);
        assertThat(text(anybody.get("/leeds/training?view=calendar&month=2031-05"))).contains("Nothing is held in this month");
        assertThat(text(anybody.get("/leeds/training?view=calendar&month=%2B999999999-12"))).contains("13:00 to 16:00");
    }

    /** What the courses that were found are called. */
    private String found(String search) {
        return anybody.get(search).page().select(".al-card h3").text();
    }

    private static String course(String thing) {
        return "/leeds/training/course?id=" + KeptThings.in(Demo.LEEDS, thing);
    }

    private static String run(String thing) {
        return "/leeds/training/run?id=" + KeptThings.in(Demo.LEEDS, thing);
    }

    private static String calendar(String thing) {
        return "/leeds/training/run.ics?id=" + KeptThings.in(Demo.LEEDS, thing);
    }

    private static String text(Answer answer) {
        return answer.page().select("main").text();
    }
}
