package org.alongside.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.server.testing.TestDatabase;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A persistence unit on the real test database, entered as the application's role, without a container. As an extension
 * ({@code @RegisterExtension}) of a class of tests it is closed after the last of them.
 */
public final class Store implements AfterAllCallback, AutoCloseable {

    private final EntityManagerFactory factory;

    private Store(EntityManagerFactory factory) {
        this.factory = factory;
    }

    public static Store of(String unit) {
        return new Store(Persistence.createEntityManagerFactory(unit, Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", new Connections(),
                "eclipselink.target-server", "None")));
    }

    /** Does this in one transaction, in this area. */
    public <T> T in(UUID area, Function<EntityManager, T> work) {
        return in(new Call(area, Actor.PORTAL), work);
    }

    public void inArea(UUID area, Consumer<EntityManager> work) {
        in(area, entityManager -> {
            work.accept(entityManager);
            return null;
        });
    }

    public <T> T in(Call call, Function<EntityManager, T> work) {
        try (CallScope scope = CallScope.open(call)) {
            return inTransaction(work);
        }
    }

    /** With no area open at all. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        EntityManager entityManager = factory.createEntityManager();
        try {
            entityManager.getTransaction().begin();
            // Reads then go through the transaction's connection too, as they do in the container.
            entityManager.unwrap(Connection.class);
            T result = work.apply(entityManager);
            entityManager.getTransaction().commit();
            return result;
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
    }

    @Override
    public void close() {
        factory.close();
    }

    /** Each connection is in a transaction from its first statement, as it is in the container. */
    private static final class Connections extends PGSimpleDataSource {

        private static final long serialVersionUID = 1L;

        Connections() {
            setUrl(TestDatabase.url());
            setUser(TestDatabase.app().user());
            setPassword(TestDatabase.app().password());
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connection.setAutoCommit(false);
            return connection;
        }
    }
}
