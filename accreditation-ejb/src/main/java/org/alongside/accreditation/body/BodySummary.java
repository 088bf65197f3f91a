package org.alongside.accreditation.body;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A body as anyone may see it.
 *
 * @param hostName       null where no organisation houses it
 * @param hostConflicted the host does work that brokers may meet (R-ACC-09, R-ACC-10)
 * @param controlBand    computed when it is asked for
 * @param canDecide      recognised, and control holds
 */
public record BodySummary(UUID bodyId, BodyKind kind, String name, String legalForm, String hostName,
                          boolean hostConflicted, BodyStatus status, ControlBand controlBand, boolean canDecide,
                          LocalDate recognisedOn, LocalDate consultationClosesOn, String conditions) {

    public boolean can(BodyStatus.Move move) {
        return status.can(move);
    }
}
