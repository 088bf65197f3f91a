package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.accreditation.body.HostTie;

/**
 * A broker who is tied to the host.
 *
 * @param needsReciprocalBody another area's body has to decide about them (R-ACC-10)
 */
public record KnownTie(UUID tieId, UUID personId, String hostName, HostTie tie, boolean needsReciprocalBody) {
}
