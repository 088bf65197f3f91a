package org.alongside.accreditation.register.control;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.accreditation.register.Granted;
import org.alongside.accreditation.register.GrantedCondition;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.accreditation.register.Term;
import org.alongside.accreditation.register.entity.Accreditation;
import org.alongside.accreditation.register.entity.RegisterEntry;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;

/** The register of one area on the test database, emptied first. */
final class ARegister {

    static final Instant RELEASED = Instant.parse("2026-05-12T09:05:00Z");

    private final Store store;
    private final UUID area;

    private ARegister(Store store, UUID area) {
        this.store = store;
        this.area = area;
    }

    static ARegister of(Store store, String slug) {
        try (Connection connection = TestDatabase.superuserConnection()) {
            UUID area = area(connection, slug);
            for (String table : List.of("register_term", "register_entry", "entry_draft", "accreditation_condition",
                    "interim_review", "interim_measure", "suspension", "accreditation_term", "accreditation")) {
                connection.createStatement().execute("delete from accreditation." + table + " where tenant_id = '" + area + "'");
            }
            connection.createStatement().execute("delete from accreditation.broker_area where area_id = '" + area + "'");
            return new ARegister(store, area);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    UUID area() {
        return area;
    }

    /** Puts somebody of this name on the list, and publishes what they say about themselves. */
    Accreditation broker(String name, PublicFields fields) {
        Accreditation accreditation = broker(name);
        publish(accreditation, fields);
        return accreditation;
    }

    Accreditation broker(String name) {
        UUID person = Somebody.named(name);
        return in(em -> {
            Accreditation accreditation = new Accreditation(new Brokers(em).numberOf(person, RELEASED), person);
            accreditation.grant(decision(RELEASED, List.of()));
            new Accreditations(em).add(accreditation);
            new Brokers(em).standsIn(accreditation.number(), area);
            register(em).follow(accreditation, name, RELEASED);
            return accreditation;
        });
    }

    void publish(Accreditation accreditation, PublicFields fields) {
        in(em -> register(em).publish(entry(em, accreditation), fields, RELEASED));
    }

    <T> T in(Function<EntityManager, T> work) {
        return store.in(area, work);
    }

    <T> List<T> list(Function<EntityManager, List<T>> work) {
        return store.in(area, work);
    }

    <T> Optional<T> maybe(Function<EntityManager, Optional<T>> work) {
        return store.in(area, work);
    }

    static Register register(EntityManager em) {
        return new Register(new RegisterEntries(em), new RegisterIndex(em, new CurrentCall()));
    }

    static RegisterEntry entry(EntityManager em, Accreditation accreditation) {
        return new RegisterEntries(em).get(accreditation.id());
    }

    static Granted decision(Instant released, List<GrantedCondition> conditions) {
        return new Granted(Term.released(released, 36), released, UUID.randomUUID(), "CUR-1", 0,
                "Northshire Accreditation Group", conditions);
    }

    private static UUID area(Connection connection, String slug) throws SQLException {
        try (var select = connection.prepareStatement("select id from platform.area where slug = ?")) {
            select.setString(1, slug);
            var row = select.executeQuery();
            row.next();
            return row.getObject(1, UUID.class);
        }
    }
}
