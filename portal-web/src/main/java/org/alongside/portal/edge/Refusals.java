package org.alongside.portal.edge;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.alongside.platform.error.Refusal;
import org.alongside.platform.error.Stale;

/** Finds the refusal inside what Faces, EL and the container have wrapped, several times. */
final class Refusals {

    /** Two people at the same moment, in PostgreSQL's words: a key that is taken, a cycle of waiting. */
    private static final Set<String> SOMEBODY_WAS_FASTER = Set.of("23505", "23P01", "40001", "40P01");

    private Refusals() {
    }

    static Optional<Refusal> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql && SOMEBODY_WAS_FASTER.contains(String.valueOf(sql.getSQLState()))) {
                return Optional.of(new Stale("CHANGED", Set.of()));
            }
        }
        return Optional.empty();
    }
}
