package org.alongside.community.safeguarding.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.safeguarding.Reader;
import org.alongside.community.safeguarding.Receiver;
import org.alongside.community.safeguarding.SignalKind;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.entity.AConcern;
import org.alongside.community.safeguarding.entity.Concern;
import org.alongside.community.safeguarding.entity.ProtectiveSwitch;
import org.alongside.community.safeguarding.entity.Signal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.secret.Cipher;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConcernsIT {

    private static final Instant NOW = AConcern.MONDAY_AT_TEN;

    private static Store store;

    private final UUID area = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final Reader lead = new Reader(Somebody.named("Dave Mills"), "Dave Mills", Receiver.LEAD);
    private final Reader deputy = new Reader(Somebody.named("Paul Ashby"), "Paul Ashby", Receiver.DEPUTY);
    private final List<Reader> all = List.of(lead, deputy);

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @Proves({"R-SAFE-06", "AC-C73"})
    void whom_it_may_be_about_is_answered_as_if_there_were_none() {
        UUID id = told("Dave is taking her card");
        store.inArea(area, em -> {
            assertThatThrownBy(() -> new Concerns(em).readableBy(id, lead.id(), all)).isInstanceOf(NotFound.class);
            assertThat(new Concerns(em).readableBy(id, deputy.id(), all).facts().words()).isEqualTo("Dave is taking her card");
        });
        store.inArea(elsewhere, em ->
                assertThatThrownBy(() -> new Concerns(em).readableBy(id, deputy.id(), all)).isInstanceOf(NotFound.class));
    }

    @Test
    @Proves("R-SAFE-07")
    void nobody_reads_it_in_the_database() throws SQLException {
        UUID id = told("Dave is taking her card");
        try (Connection connection = TestDatabase.superuserConnection();
             Statement select = connection.createStatement();
             ResultSet row = select.executeQuery("select c::text || string_agg(n::text, '') from community.concern c join "
                     + "community.concern_note n on n.concern_id = c.id where c.id = '" + id + "' group by c.*")) {
            row.next();
            assertThat(row.getString(1)).doesNotContain("Dave").doesNotContain("card");
        }
    }

    @Test
    @Proves("R-SAFE-07")
    void its_key_is_its_own() {
        UUID id = told("Dave is taking her card");
        String sealed = column(id, "words");
        assertThat(Cipher.forPurpose("safeguarding").open(sealed)).isEqualTo("Dave is taking her card");
        assertThatThrownBy(() -> Cipher.ofTheInstallation().open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Proves("R-SAFE-07")
    void its_history_is_only_added_to() {
        UUID id = told("I am worried.");
        assertThatThrownBy(() -> store.inArea(area, em -> em.createQuery("delete from ConcernNote n where n.concernId = :id")
                .setParameter("id", id).executeUpdate())).hasMessageContaining("permission denied");
    }

    @Test
    @Proves("R-SAFE-04")
    void it_waits_until_somebody_takes_it_up() {
        UUID id = told("I am worried.");
        store.inArea(area, em -> {
            assertThat(new Concerns(em).waiting()).extracting(Concern::id).containsExactly(id);
            Concerns concerns = new Concerns(em);
            concerns.add(concerns.readableBy(id, lead.id(), all).takeUp(lead.id(), NOW));
        });
        store.inArea(area, em -> assertThat(new Concerns(em).waiting()).isEmpty());
    }

    @Test
    @Proves("R-SAFE-10")
    void whoever_gave_their_name_hears_back_and_nobody_else() {
        UUID ann = Somebody.named("Ann");
        store.inArea(area, em -> {
            new Concerns(em).add(AConcern.raisedBy(ann));
            new Concerns(em).add(AConcern.saying("Without a name."));
        });
        store.inArea(area, em -> {
            assertThat(new Concerns(em).raisedBy(ann)).hasSize(1);
            assertThat(new Concerns(em).raisedBy(lead.id())).isEmpty();
        });
    }

    @Test
    @Proves("R-SAFE-08")
    void a_pause_is_known_while_it_holds_and_in_its_own_area() {
        UUID ben = Somebody.named("Ben");
        Instant later = NOW.plusSeconds(60);
        store.inArea(area, em -> new Switches(em).add(new ProtectiveSwitch(SwitchKind.REVIEW_ALL, ben,
                "Somebody asked for it.", later, lead.id(), NOW)));
        store.inArea(area, em -> {
            Switches switches = new Switches(em);
            assertThat(switches.paused(SwitchKind.REVIEW_ALL, Set.of(ben, lead.id()), NOW)).containsExactly(ben);
            assertThat(switches.paused(SwitchKind.HIDE_PROFILE, Set.of(ben), NOW)).isEmpty();
            assertThat(switches.paused(SwitchKind.REVIEW_ALL, Set.of(ben), later)).isEmpty();
        });
        store.inArea(elsewhere, em -> assertThat(new Switches(em).paused(SwitchKind.REVIEW_ALL, Set.of(ben), NOW)).isEmpty());
    }

    @Test
    @Proves("R-SAFE-09")
    void a_signal_stands_in_the_list_once_and_pauses_nothing() {
        UUID ben = Somebody.named("Ben");
        UUID spend = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            store.inArea(area, em -> new Switches(em).note(new Signal(SignalKind.HELPER_IS_PAYEE, ben, spend, NOW), spend));
        }
        store.inArea(area, em -> {
            assertThat(new Switches(em).signals(10)).hasSize(1);
            assertThat(new Switches(em).holding(NOW)).isEmpty();
        });
    }

    private UUID told(String words) {
        Concern concern = AConcern.saying(words);
        store.inArea(area, em -> {
            new Concerns(em).add(concern);
            new Concerns(em).add(concern.raised());
        });
        return concern.id();
    }

    private static String column(UUID id, String name) {
        try (Connection connection = TestDatabase.superuserConnection();
             Statement select = connection.createStatement();
             ResultSet row = select.executeQuery("select " + name + " from community.concern where id = '" + id + "'")) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
