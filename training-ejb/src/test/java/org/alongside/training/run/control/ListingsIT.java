package org.alongside.training.run.control;

import static org.alongside.training.run.entity.ARun.FIRST_DAY;
import static org.alongside.training.run.entity.ARun.NOW;
import static org.alongside.training.run.entity.ARun.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.CourseFacts;
import org.alongside.training.run.Coverage;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.Meeting;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunPage;
import org.alongside.training.run.RunPlan;
import org.alongside.training.run.RunSearch;
import org.alongside.training.run.RunTerm;
import org.alongside.training.run.entity.ARun;
import org.alongside.training.run.entity.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListingsIT {

    private static final CourseFacts COURSE = new CourseFacts(ARun.COURSE, ARun.COURSE_VERSION, "Listening first",
            "How to plan.", "BROKER_SKILLS", "Together", "", Set.of("C01:FULL", "C02:INTRO"));

    @RegisterExtension
    static final Store store = Store.of("training");

    private final UUID area = UUID.randomUUID();
    private final UUID neighbour = UUID.randomUUID();
    private final UUID lead = Somebody.named("Lea");
    private final UUID coTrainer = Somebody.named("Cara");

    @Test
    void a_run_is_found_by_each_of_its_facts_and_not_by_others() {
        UUID id = published(ARun.plan(10));
        List<Function<RunSearch, RunSearch>> finding = List.of(
                search -> search,
                search -> with(search, "c01", "", null, Set.of()),
                search -> with(search, "C02", " ASHFORD ", RunMode.IN_PERSON, EnumSet.of(AccessFeature.STEP_FREE)));
        List<Function<RunSearch, RunSearch>> missing = List.of(
                search -> with(search, "C03", "", null, Set.of()),
                search -> with(search, "", "Dover", null, Set.of()),
                search -> with(search, "", "", RunMode.ONLINE, Set.of()),
                search -> with(search, "", "", null, EnumSet.of(AccessFeature.BSL)));
        store.inArea(area, em -> {
            finding.forEach(narrowed -> assertThat(found(new Listings(em).find(
                    narrowed.apply(RunSearch.everything(area)), NOW))).containsExactly(id));
            missing.forEach(narrowed -> assertThat(found(new Listings(em).find(
                    narrowed.apply(RunSearch.everything(area)), NOW))).isEmpty());
        });
    }

    @Test
    @Proves("R-TRN-43")
    void anybody_in_England_finds_it_and_a_sharing_areas_programme_shows_it() {
        UUID id = published(shared(Set.of(neighbour)));
        store.inArea(neighbour, em -> {
            Listings listings = new Listings(em);
            assertThat(found(listings.find(RunSearch.everything(neighbour), NOW))).containsExactly(id);
            assertThat(found(listings.find(RunSearch.everything(UUID.randomUUID()), NOW))).isEmpty();
            assertThat(found(listings.find(RunSearch.everything(null), NOW))).contains(id);
        });
    }

    @Test
    void days_are_days_in_London_and_what_has_begun_is_over() {
        UUID id = published(ARun.plan(10));
        store.inArea(area, em -> {
            Listings listings = new Listings(em);
            assertThat(found(listings.find(between(FIRST_DAY, FIRST_DAY), NOW))).containsExactly(id);
            assertThat(found(listings.find(between(FIRST_DAY.plusDays(1), null), NOW))).isEmpty();
            assertThat(found(listings.find(between(null, FIRST_DAY.minusDays(1)), NOW))).isEmpty();
            assertThat(found(listings.find(RunSearch.everything(area),
                    ARun.from10To12(FIRST_DAY).startsAt().plusSeconds(1)))).isEmpty();
        });
    }

    @Test
    void places_left_are_those_the_enrolment_counted() {
        UUID id = published(ARun.plan(10));
        RunSearch left = new RunSearch(area, "", "", null, null, null, Set.of(), true, 1);
        store.inArea(area, em -> {
            assertThat(found(new Listings(em).find(left, NOW))).containsExactly(id);
            new Listings(em).of(id).orElseThrow().count(0, 3);
        });
        store.inArea(area, em -> {
            assertThat(found(new Listings(em).find(left, NOW))).isEmpty();
            ListedRun listed = new Listings(em).find(RunSearch.everything(area), NOW).runs().get(0);
            assertThat(listed.hasPlaces()).isFalse();
            assertThat(listed.waiting()).isEqualTo(3);
        });
    }

    @Test
    void a_run_that_moves_or_is_cancelled_is_found_accordingly() {
        Run run = ARun.open(ARun.plan(10), lead, coTrainer);
        keep(run);
        LocalDate earlier = FIRST_DAY.plusDays(2);
        store.inArea(area, em -> {
            Run read = new Runs(em).lock(run.id());
            read.moveSession(read.liveSessions().get(0).id(), ARun.session(ARun.from10To12(earlier)), NOW);
            new Listings(em).keep(area, read, COURSE);
        });
        store.inArea(area, em -> {
            assertThat(found(new Listings(em).find(between(FIRST_DAY, FIRST_DAY), NOW))).isEmpty();
            assertThat(found(new Listings(em).find(between(earlier, earlier), NOW))).containsExactly(run.id());
            Run read = new Runs(em).lock(run.id());
            read.cancel("The hall is flooded.", NOW);
            new Listings(em).keep(area, read, COURSE);
        });
        store.inArea(area, em -> assertThat(found(new Listings(em).find(RunSearch.everything(area), NOW))).isEmpty());
    }

    @Test
    @Proves("R-TRN-05")
    void an_area_of_the_framework_nobody_around_teaches_in_full_is_a_gap() {
        published(ARun.plan(10));
        store.inArea(neighbour, em -> {
            Run there = ARun.open(ARun.plan(10), Somebody.named("Liz"), Somebody.named("Cem"));
            new Runs(em).add(there);
            new Listings(em).keep(neighbour, there, COURSE);
        });
        store.inArea(area, em -> {
            List<ListedRun> offered = new Listings(em).offered(List.of(area, neighbour), NOW);
            assertThat(new TreeSet<>(Set.of("C01", "C02", "C03")).stream().map(code ->
                    Coverage.of(code, offered, area)).toList()).containsExactly(
                            new Coverage("C01", 1, 1, 0), new Coverage("C02", 0, 0, 2), new Coverage("C03", 0, 0, 0));
            assertThat(Coverage.of("C02", offered, area).isGap()).isTrue();
            assertThat(Coverage.of("C01", offered, area).isGap()).isFalse();
        });
    }

    @Test
    @Proves("R-TRN-43")
    void a_page_is_read_from_the_index_in_order() throws SQLException {
        manyElsewhere(5000);
        try (Connection connection = TestDatabase.superuserConnection(); var statement = connection.createStatement()) {
            statement.execute("analyze training.run_term");
            statement.execute("analyze training.run_listing");
            List<String> plan = new ArrayList<>();
            try (var rows = statement.executeQuery("""
                    explain select l.* from training.run_term t, training.run_listing l
                    where l.run_id = t.run_id and t.term = 'england' and t.starts_at >= '2027-01-10'
                    and exists (select h.id from training.run_term h where h.run_id = t.run_id and h.term = 'skill:C01')
                    order by t.starts_at, t.run_id limit 21""")) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
            assertThat(String.join("\n", plan)).contains("runs_by_term").doesNotContain("Seq Scan").doesNotContain("Sort");
        }
        store.inArea(area, em -> {
            RunPage first = new Listings(em).find(RunSearch.everything(null), NOW);
            assertThat(first.runs()).hasSize(RunSearch.PAGE_SIZE).isSortedAccordingTo((a, b) ->
                    a.startsAt().compareTo(b.startsAt()));
            assertThat(first.more()).isTrue();
        });
    }

    @Test
    void a_page_says_how_many_there_are_and_when_each_meets() {
        UUID id = published(ARun.plan(10));
        store.inArea(area, em -> {
            Listings listings = new Listings(em);
            RunPage page = listings.find(RunSearch.everything(area), NOW);
            assertThat(page.total()).isEqualTo(1);
            assertThat(page.pages()).isEqualTo(1);
            assertThat(page.runs().get(0).meets()).hasSize(2).startsWith(new Meeting(
                    ARun.from10To12(FIRST_DAY).startsAt(), ARun.from10To12(FIRST_DAY).endsAt()));
            assertThat(listings.ofCourse(area, ARun.COURSE, NOW)).extracting(ListedRun::runId).containsExactly(id);
            assertThat(listings.ofCourse(area, UUID.randomUUID(), NOW)).isEmpty();
            assertThat(listings.ofCourse(neighbour, ARun.COURSE, NOW)).isEmpty();
        });
    }

    private void manyElsewhere(int howMany) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection(); var statement = connection.createStatement()) {
            statement.execute("""
                    insert into training.run_listing select gen_random_uuid(), 1, gen_random_uuid(), gen_random_uuid(),
                    'Many', '', 'Together', '', 'INTRO', 'C01:FULL', 'ONLINE', 'OPEN',
                    timestamptz '2027-06-01' + n * interval '1 hour', timestamptz '2027-06-01' + n * interval '1 hour'
                    + interval '30 minutes', 1, '2027-05-31', '', '', 0, 10, 10, 0 from generate_series(1, %d) n
                    """.formatted(howMany));
            for (String term : List.of(RunTerm.ENGLAND, RunTerm.skill("C01"))) {
                statement.execute("""
                        insert into training.run_term select gen_random_uuid(), 1, run_id, '%s', starts_at
                        from training.run_listing where title = 'Many'""".formatted(term));
            }
        }
    }

    private UUID published(RunPlan plan) {
        Run run = ARun.open(plan, lead, coTrainer);
        keep(run);
        return run.id();
    }

    private void keep(Run run) {
        store.inArea(area, em -> {
            new Runs(em).add(run);
            new Listings(em).keep(area, run, COURSE);
        });
    }

    private RunSearch between(LocalDate from, LocalDate until) {
        return new RunSearch(area, "", "", from, until, null, Set.of(), false, 1);
    }

    private static RunSearch with(RunSearch search, String skill, String town, RunMode mode, Set<AccessFeature> access) {
        return new RunSearch(search.area(), skill, town, null, null, mode, access, false, 1);
    }

    private static RunPlan shared(Set<UUID> areas) {
        RunPlan plan = ARun.plan(10);
        return new RunPlan(plan.courseId(), plan.courseVersionId(), plan.mode(), plan.learnerPlaces(), null, 0,
                plan.bookingOpensAt(), plan.bookingClosesAt(), 0, "", TERMS, areas);
    }

    private static List<UUID> found(RunPage page) {
        return page.runs().stream().map(ListedRun::runId).toList();
    }
}
