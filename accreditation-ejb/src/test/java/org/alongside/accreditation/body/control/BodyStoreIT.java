package org.alongside.accreditation.body.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.BodyStatus;
import org.alongside.accreditation.body.ControlBand;
import org.alongside.accreditation.body.ControlPoint;
import org.alongside.accreditation.body.Host;
import org.alongside.accreditation.body.HostActivity;
import org.alongside.accreditation.body.HostTie;
import org.alongside.accreditation.body.MandateKind;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.AreaMandate;
import org.alongside.accreditation.body.entity.ControlSnapshot;
import org.alongside.accreditation.body.entity.GoverningMember;
import org.alongside.accreditation.body.entity.HostOrganisation;
import org.alongside.accreditation.body.entity.TieToHost;
import org.alongside.platform.error.NotFound;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BodyStoreIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension
    static final Store store = Store.of("accreditation");

    private final UUID area = UUID.randomUUID();

    @Test
    @Proves("R-ACC-01")
    void a_body_and_its_members_are_read_back_and_control_is_computed_from_them() {
        ABody nb = keep(ABody.proposedFor(area).recognise("").withVoting(7, 4));

        store.inArea(area, em -> {
            AccreditationBody read = new Bodies(em).get(nb.body.id(), area);
            Roster roster = new Members(em).roster(read.id(), TODAY);
            assertThat(read.status()).isEqualTo(BodyStatus.RECOGNISED);
            assertThat(read.floor()).isEqualTo(50);
            assertThat(roster.voting()).hasSize(7);
            assertThat(roster.control(read.floor()).band()).isEqualTo(ControlBand.MORE_THAN_HALF);
            assertThat(roster.chair()).get().extracting(GoverningMember::id)
                    .isEqualTo(nb.members.get(0).member().id());
        });
    }

    @Test
    @Proves({"R-ACC-04", "AC-A05"})
    void who_has_the_database_cannot_read_what_anyone_declared() throws Exception {
        ABody nb = keep(ABody.proposedFor(area).withVoting(3, 3));

        try (Connection all = TestDatabase.superuserConnection();
             ResultSet rows = all.createStatement().executeQuery("select d::text "
                     + "from accreditation.constituency_declaration d where body_id = '" + nb.body.id() + "'")) {
            int seen = 0;
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("DISABLED", "CARER", "SUPPORT_USER");
                seen++;
            }
            assertThat(seen).isEqualTo(3);
        }
    }

    @Test
    @Proves({"R-ACC-04", "R-ACC-100"})
    void an_area_the_body_does_not_serve_sees_none_of_its_people() {
        ABody nb = keep(ABody.proposedFor(area).withVoting(3, 2));
        UUID person = nb.members.get(0).member().personId();

        store.inArea(UUID.randomUUID(), em -> {
            Members members = new Members(em);
            assertThat(members.roster(nb.body.id(), TODAY).members()).isEmpty();
            assertThat(members.declarations(nb.body.id())).isEmpty();
            assertThat(members.seatsOf(person, TODAY)).isEmpty();
            assertThatThrownBy(() -> members.get(nb.members.get(0).member().id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> new Bodies(em).get(nb.body.id(), UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Proves({"R-ACC-10", "R-ACC-100"})
    void another_area_reads_who_sits_on_a_body_only_while_it_decides_a_case_there_and_never_writes() throws Exception {
        ABody nb = keep(ABody.proposedFor(area).withVoting(3, 2));
        UUID home = UUID.randomUUID();
        asOwner("insert into accreditation.guest_body values ('%s', 1, '%s', '%s', '%s', '%s', 'HOST_CONFLICT', '%s', now(), null)"
                .formatted(UUID.randomUUID(), home, area, nb.body.id(), UUID.randomUUID(), UUID.randomUUID()));

        store.inArea(home, em -> {
            assertThat(new Members(em).roster(nb.body.id(), TODAY).voting()).hasSize(3);
            assertThat(new Members(em).declarations(nb.body.id())).hasSize(3);
            assertThat(em.createQuery("update GoverningMember m set m.chair = false where m.bodyId = :body")
                    .setParameter("body", nb.body.id()).executeUpdate()).isZero();
        });
        store.inArea(UUID.randomUUID(), em ->
                assertThat(new Members(em).roster(nb.body.id(), TODAY).members()).isEmpty());

        asOwner("update accreditation.guest_body set ended_at = now() where home_area = '%s'".formatted(home));
        store.inArea(home, em -> assertThat(new Members(em).roster(nb.body.id(), TODAY).members()).isEmpty());
    }

    /** Without the application and the people that a real row refers to. */
    private static void asOwner(String statement) throws SQLException {
        try (Connection all = TestDatabase.superuserConnection(); Statement to = all.createStatement()) {
            to.execute("set session_replication_role = replica");
            to.execute(statement);
        }
    }

    @Test
    @Proves("R-ACC-08")
    void one_body_may_hold_two_areas() {
        UUID second = UUID.randomUUID();
        ABody nb = ABody.proposedFor(area).recognise("").withVoting(3, 2);
        nb.body.serve(second, 60);
        keep(nb);
        mandate(area, nb, LocalDate.of(2026, 1, 1), null);
        mandate(second, nb, LocalDate.of(2026, 1, 1), null);

        store.inArea(second, em -> {
            Bodies bodies = new Bodies(em);
            assertThat(bodies.inChargeOn(TODAY)).get().extracting(AccreditationBody::id).isEqualTo(nb.body.id());
            assertThat(new Members(em).roster(nb.body.id(), TODAY).voting()).hasSize(3);
            assertThat(bodies.ofArea(second)).hasSize(1);
            assertThat(bodies.get(nb.body.id(), second).floor()).isEqualTo(60);
        });
    }

    @Test
    @Proves({"R-ACC-08", "AC-A07"})
    void the_database_refuses_a_second_mandate_that_overlaps() {
        ABody sb = keep(ABody.proposedFor(area).recognise("").withVoting(3, 2));
        mandate(area, sb, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThatThrownBy(() -> mandate(area, sb, LocalDate.of(2026, 12, 1), null))
                .hasStackTraceContaining("one_mandate_at_a_time");
        mandate(area, sb, LocalDate.of(2027, 1, 1), null);
        mandate(UUID.randomUUID(), sb, LocalDate.of(2026, 12, 1), null);
    }

    @Test
    @Proves("R-ACC-08")
    void a_body_holds_an_area_on_the_days_of_its_mandate() {
        ABody sb = keep(ABody.proposedFor(area).recognise("").withVoting(3, 2));
        mandate(area, sb, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        store.inArea(area, em -> {
            Bodies bodies = new Bodies(em);
            assertThat(bodies.inChargeOn(LocalDate.of(2025, 12, 31))).isEmpty();
            assertThat(bodies.inChargeOn(LocalDate.of(2026, 12, 31))).isPresent();
            assertThat(bodies.inChargeOn(LocalDate.of(2027, 1, 1))).isEmpty();
        });
    }

    @Test
    @Proves("R-ACC-03")
    void the_database_too_gives_no_vote_to_a_councillor() {
        ABody nb = keep(ABody.proposedFor(area).withVoting(3, 2));

        assertThatThrownBy(() -> store.inArea(area, em -> em.createNativeQuery(
                        "update accreditation.governing_member set exclusions = 'COUNCILLOR' where body_id = ?1")
                .setHint("eclipselink.jdbc.allow-native-sql-query", true)
                .setParameter(1, nb.body.id()).executeUpdate())).hasStackTraceContaining("violates check constraint");
    }

    @Test
    @Proves("R-ACC-06")
    void the_chair_passes_from_one_to_another_in_one_transaction() {
        ABody nb = keep(ABody.proposedFor(area).withVoting(3, 2));

        store.inArea(area, em -> {
            Roster roster = new Members(em).roster(nb.body.id(), TODAY);
            roster.members().forEach(m -> m.member().leaveChair());
            roster.members().get(1).member().takeChair();
        });

        store.inArea(area, em -> assertThat(new Members(em).roster(nb.body.id(), TODAY).chair()).get()
                .extracting(GoverningMember::id).isEqualTo(nb.members.get(1).member().id()));
    }

    @Test
    @Proves("R-ACC-10")
    void a_tie_to_the_host_is_known_in_its_own_area() {
        UUID host = store.in(area, em -> {
            HostOrganisation cil = new HostOrganisation(UUID.randomUUID(), new Host("Northshire CIL",
                    Set.of(HostActivity.BROKERAGE), "Kept apart.", true, null), TODAY);
            new Bodies(em).add(cil);
            new HostTies(em).add(
                    new TieToHost(UUID.randomUUID(), cil.id(), UUID.randomUUID(), HostTie.EMPLOYED, TODAY));
            return cil.id();
        });

        store.inArea(area, em -> assertThat(new HostTies(em).to(host, TODAY)).hasSize(1));
        store.inArea(UUID.randomUUID(), em -> assertThat(new HostTies(em).to(host, TODAY)).isEmpty());
    }

    @Test
    @Proves("R-ACC-04")
    void the_band_over_time_is_kept_and_no_number() {
        ABody nb = keep(ABody.proposedFor(area).withVoting(3, 2));
        Instant first = Instant.parse("2026-06-01T09:00:00Z");
        store.inArea(area, em -> {
            Bodies bodies = new Bodies(em);
            bodies.add(new ControlSnapshot(nb.body.id(), first, ControlBand.MORE_THAN_HALF, "recognised"));
            bodies.add(new ControlSnapshot(nb.body.id(), first.plusSeconds(60), ControlBand.NOT_MET, "resignation"));
        });

        store.inArea(area, em -> assertThat(new Bodies(em).controlHistory(nb.body.id()))
                .extracting(ControlPoint::band).isEqualTo(List.of(ControlBand.MORE_THAN_HALF, ControlBand.NOT_MET)));
    }

    private ABody keep(ABody it) {
        store.inArea(area, em -> {
            new Bodies(em).add(it.body);
            Members members = new Members(em);
            it.members.forEach(m -> members.add(m.member()));
            em.flush();
            it.members.forEach(m -> m.declaration().ifPresent(members::add));
        });
        return it;
    }

    private static void mandate(UUID area, ABody body, LocalDate from, LocalDate until) {
        store.inArea(area, em -> new Bodies(em).add(
                new AreaMandate(UUID.randomUUID(), body.body.id(), MandateKind.FULL, from, until)));
    }
}
