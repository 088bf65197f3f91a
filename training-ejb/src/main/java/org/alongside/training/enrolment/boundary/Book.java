package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/**
 * A place on this run for me, or for me and one other person together.
 *
 * @param supporters     who comes along with me so that I can take part
 * @param reservedClaim  I am a disabled person or a family member; a tick, without proof
 * @param becomingBroker whether I want to become a broker; null when I would rather not say, which changes nothing
 * @param partner        who I come with, or null
 */
public record Book(UUID commandId, UUID runId, int supporters, boolean reservedClaim, Boolean becomingBroker,
                   Partner partner) implements Command {

    /** The other of a pair, by the address they sign in with. */
    public record Partner(String email, int supporters, boolean reservedClaim) {
    }
}
