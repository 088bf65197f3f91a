package org.alongside.training.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.alongside.training.enrolment.Arrangement;
import org.alongside.training.enrolment.CancelCause;
import org.alongside.training.enrolment.NeedsTold;
import org.alongside.training.enrolment.PlaceWanted;
import org.alongside.training.enrolment.entity.AccessNeed;
import org.alongside.training.enrolment.entity.Allocation;
import org.alongside.training.enrolment.entity.Interest;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunTerms;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.entity.ARun;
import org.alongside.training.run.entity.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessNeedsIT {

    private static final Instant NOW = ARun.NOW.plusSeconds(60);
    private static final NeedsTold TOLD =
            new NeedsTold(Set.of(Arrangement.BSL, Arrangement.BREAKS), "Please keep the lights low.");

    @RegisterExtension
    static final Store store = Store.of("training");

    private final UUID area = UUID.randomUUID();
    private final UUID ann = Somebody.named("Ann");
    private final UUID ben = Somebody.named("Ben");

    @Test
    @Proves("R-TRN-38")
    void what_is_to_be_arranged_is_read_by_the_portal_and_by_nobody_else() throws SQLException {
        UUID place = book(openRun(2), ann);
        UUID need = tell(ann, place);
        store.inArea(area, em -> {
            assertThat(new AccessNeeds(em).of(ann, place).orElseThrow().needs()).isEqualTo(TOLD);
            assertThat(new AccessNeeds(em).of(ben, place)).as("somebody else's").isEmpty();
        });
        assertThat(inTheDatabase(need)).doesNotContain("BSL").doesNotContain("lights");
    }

    @Test
    @Proves("R-TRN-38")
    void only_who_has_a_place_or_is_offered_one_is_counted() {
        UUID run = openRun(1);
        tell(ann, book(run, ann));
        tell(ben, book(run, ben));
        tell(ann, null);
        store.inArea(area, em -> assertThat(new AccessNeeds(em).on(run)).hasSize(1));
    }

    @Test
    @Proves("R-TRN-38")
    void it_goes_when_it_has_served_and_what_is_kept_for_next_time_stays() {
        UUID run = openRun(2);
        UUID place = book(run, ann);
        tell(ann, place);
        tell(ann, null);
        store.inArea(area, em -> assertThat(new AccessNeeds(em).endedBefore(NOW.plusSeconds(9)))
                .as("the place is still theirs").isEmpty());
        store.inArea(area, em -> {
            Enrolments enrolments = new Enrolments(em);
            new Allocate(enrolments, new Interests(em)).within(new Runs(em).lock(run).places(), NOW, places -> {
                places.cancel(enrolments.get(place), CancelCause.LEARNER);
                return place;
            });
        });
        for (int i = 0; i < 2; i++) {
            store.inArea(area, em -> {
                AccessNeeds needs = new AccessNeeds(em);
                assertThat(needs.endedBefore(NOW)).isEmpty();
                needs.endedBefore(NOW.plusSeconds(9)).forEach(needs::remove);
            });
        }
        store.inArea(area, em -> {
            assertThat(new AccessNeeds(em).of(ann, place)).isEmpty();
            assertThat(new AccessNeeds(em).kept(ann).orElseThrow().needs()).isEqualTo(TOLD);
        });
    }

    @Test
    @Proves("R-TRN-03")
    void the_tick_goes_from_the_interest_list_once_somebody_is_invited() {
        Interest interest = Interest.in(ARun.COURSE, new PlaceWanted(ann, 0, true, false), NOW);
        store.inArea(area, em -> new Interests(em).join(interest));
        store.inArea(area, em -> new Interests(em).of(ann, ARun.COURSE).orElseThrow().end(NOW));
        store.inArea(area, em -> assertThat(em.find(Interest.class, interest.id()).wanted().reservedClaim()).isFalse());
    }

    private UUID tell(UUID person, UUID place) {
        AccessNeed need = new AccessNeed(person, place, TOLD, NOW);
        store.inArea(area, em -> new AccessNeeds(em).add(need));
        return need.id();
    }

    private static String inTheDatabase(UUID need) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery(
                     "select arrangements || ' ' || words from training.access_need where id = '%s'".formatted(need))) {
            row.next();
            return row.getString(1);
        }
    }

    private UUID openRun(int places) {
        Run run = ARun.open(ARun.plan(places, null, RunMode.IN_PERSON, new RunTerms(0, 14, 48, 50, 80)),
                Somebody.named("Lea"), Somebody.named("Cara"));
        store.inArea(area, em -> new Runs(em).add(run));
        return run.id();
    }

    private UUID book(UUID run, UUID person) {
        return allocate(run, places -> places.book(List.of(new PlaceWanted(person, 0, false, false))).get(0).id());
    }

    private <T> T allocate(UUID run, Function<Allocation, T> work) {
        return store.in(area, em -> {
            return new Allocate(new Enrolments(em), new Interests(em))
                    .within(new Runs(em).lock(run).places(), NOW, work).answer();
        });
    }
}
