package org.alongside.platform.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * The only place that tells EclipseLink and PostgreSQL which area is open. Every persistence unit names it as its
 * session customizer.
 *
 * <p>Two walls, set from the same {@link CallScope}: EclipseLink's discriminator on each session it hands out, and
 * {@code app.tenant} on each connection, for the length of the transaction. Both fail closed: no call, no area, no
 * rows; no transaction, no read at all, because a setting that is local to a transaction would be lost and row-level
 * security would turn a lazy collection silently empty.
 */
public class TenantSession implements SessionCustomizer {

    static final String TENANT_PROPERTY = "eclipselink.tenant-id";

    @Override
    public void customize(Session session) {
        EmptyIdentifiers.allowIn(session);
        session.getEventManager().addListener(new Walls(session.hasExternalTransactionController()));
    }

    private static final class Walls extends SessionEventAdapter {

        private final boolean container;

        Walls(boolean container) {
            this.container = container;
        }

        @Override
        public void postAcquireClientSession(SessionEvent event) {
            tellEclipseLink(event.getSession());
        }

        @Override
        public void postAcquireUnitOfWork(SessionEvent event) {
            tellEclipseLink(event.getSession());
        }

        /**
         * In the container a connection comes from the transaction, for reads as well as for writes, and once is
         * enough. Outside it, in a module's own persistence tests, each transaction acquires its own.
         */
        @Override
        public void postAcquireConnection(SessionEvent event) {
            if (!container || JtaTransaction.firstUseBy(tenant())) {
                tellPostgres((Accessor) event.getResult());
            }
        }

        private static void tellEclipseLink(Session session) {
            CallScope.current().ifPresentOrElse(
                    call -> session.setProperty(TENANT_PROPERTY, call.area().toString()),
                    () -> session.removeProperty(TENANT_PROPERTY));
        }

        private static void tellPostgres(Accessor accessor) {
            Connection connection = (Connection) accessor.getDatasourceConnection();
            try (PreparedStatement set = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
                set.setString(1, tenant());
                set.execute();
            } catch (SQLException e) {
                throw new IllegalStateException("The area could not be set on the connection", e);
            }
        }

        private static String tenant() {
            return CallScope.current().map(call -> call.area().toString()).orElse("");
        }
    }
}
