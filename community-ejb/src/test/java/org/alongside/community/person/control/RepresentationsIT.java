package org.alongside.community.person.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.DoneFor;
import org.alongside.community.person.Format;
import org.alongside.community.person.Matter;
import org.alongside.community.person.NewRepresentation;
import org.alongside.community.person.RepresentativeType;
import org.alongside.community.person.SupportNote;
import org.alongside.community.person.SupportOutcome;
import org.alongside.community.person.boundary.KnowRepresentation;
import org.alongside.community.person.entity.ActForPerson;
import org.alongside.community.person.entity.Representation;
import org.alongside.community.person.entity.SupportToDecide;
import org.alongside.community.pool.Wired;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.control.Switches;
import org.alongside.community.safeguarding.entity.ProtectiveSwitch;
import org.alongside.platform.error.NotFound;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RepresentationsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static Store store;

    private final UUID area = UUID.randomUUID();
    private final UUID ben = Somebody.named("Ben");
    private final UUID farah = Somebody.named("Farah");

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @Proves("R-REP-2")
    void an_authority_comes_back_as_it_was_kept_and_its_words_are_sealed() throws SQLException {
        UUID id = recorded();
        store.inArea(area, em -> {
            Representation read = new Representations(em).mine(id, ben);
            assertThat(read.matters()).containsExactlyInAnyOrder(Matter.MONEY, Matter.VOTE_MONEY);
            assertThat(read.scope()).isEqualTo("the direct payment");
            assertThat(read.covers(Matter.VOTE_MONEY, DAY)).isTrue();
            assertThat(new Representations(em).by(farah)).extracting(Representation::id).containsExactly(id);
        });
        assertThat(column("select scope from community.representation where id = '" + id + "'")).doesNotContain("payment");
    }

    @Test
    @Proves({"R-REP-6", "R-ACC-100"})
    void what_belongs_to_another_person_or_area_is_not_found() {
        UUID id = recorded();
        store.inArea(area, em -> assertThatThrownBy(() -> new Representations(em).mine(id, farah)).isInstanceOf(NotFound.class));
        store.inArea(UUID.randomUUID(), em ->
                assertThatThrownBy(() -> new Representations(em).get(id)).isInstanceOf(NotFound.class));
    }

    @Test
    @Proves({"R-REP-3", "R-REP-9"})
    void a_person_sees_every_act_done_for_them_and_what_was_tried_before() {
        UUID about = UUID.randomUUID();
        store.inArea(area, em -> {
            Representations kept = new Representations(em);
            kept.add(new ActForPerson(ben, farah, DoneFor.VOTE_CAST, about, Instant.EPOCH));
            kept.add(new SupportToDecide(new SupportNote(ben, about, SupportOutcome.DECIDED_BY_REPRESENTATIVE,
                    "Pictures, twice, with his supporter", "Dev", "He likes the sea", "His sister"), farah, Instant.EPOCH));
        });
        store.inArea(area, em -> {
            assertThat(new Representations(em).doneFor(ben)).extracting(ActForPerson::actorId).containsExactly(farah);
            assertThat(new Representations(em).supportOf(ben)).extracting(one -> one.note().wishes())
                    .containsExactly("He likes the sea");
            assertThat(new Representations(em).doneFor(farah)).isEmpty();
        });
    }

    @Test
    @Proves("R-A11Y-09")
    void formats_are_kept_once_a_person_in_their_order() {
        store.inArea(area, em -> new Formats(em).keep(ben).tell(List.of(Format.BSL, Format.EASY_READ)));
        store.inArea(area, em -> new Formats(em).keep(ben).tell(List.of(Format.EASY_READ, Format.BSL)));
        store.inArea(area, em -> {
            assertThat(new Formats(em).of(List.of(ben, farah))).hasSize(1);
            assertThat(new Formats(em).keep(ben).formats()).containsExactly(Format.EASY_READ, Format.BSL);
        });
    }

    @Test
    @Proves("R-SAFE-08")
    void who_is_paused_acts_for_nobody_until_the_pause_ends() {
        recorded();
        assertThat(actsForBen(Instant.EPOCH)).isTrue();
        store.inArea(area, em -> new Switches(em).add(new ProtectiveSwitch(SwitchKind.SUSPEND_GRANT, farah, "A worry",
                Instant.EPOCH.plusSeconds(60), ben, Instant.EPOCH)));
        assertThat(actsForBen(Instant.EPOCH)).isFalse();
        assertThat(actsForBen(Instant.EPOCH.plusSeconds(60))).isTrue();
    }

    private boolean actsForBen(Instant now) {
        return store.in(area, em -> {
            KnowRepresentation known = new Wired(em, Clock.fixed(now, ZoneOffset.UTC)).get(KnowRepresentation.class);
            boolean may = known.mayAct(farah, ben, Matter.MONEY, DAY).may();
            assertThat(known.represented(farah, Matter.MONEY, DAY).contains(ben)).isEqualTo(may);
            assertThat(known.mayAct(farah, farah, Matter.MONEY, DAY).may()).isTrue();
            return may;
        });
    }

    private UUID recorded() {
        return store.in(area, em -> {
            Representation one = Representation.record(new NewRepresentation(ben, farah, RepresentativeType.MONEY_ATTORNEY,
                    Set.of(Matter.MONEY, Matter.VOTE_MONEY), "the direct payment", "order of 3 March", DAY, DAY.plusYears(1),
                    false, false), farah, false);
            new Representations(em).add(one);
            return one.id();
        });
    }

    private static String column(String query) throws SQLException {
        try (Connection connection = TestDatabase.superuserConnection(); var run = connection.createStatement();
             var rows = run.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
