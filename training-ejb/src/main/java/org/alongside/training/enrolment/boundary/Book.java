package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.enrolment.NeedsTold;

/**
 * A place on this run for me, or for me and one other person together.
 *
 * @param supporters     who comes along with me so that I can take part
 * @param reservedClaim  I am a disabled person or a family member; a tick, without proof
 * @param becomingBroker whether I want to become a broker; null when I would rather not say, which changes nothing
 * @param partner        who I come with, or null
 * @param needs          what to arrange so that I can take part
 * @param keepNeeds      remember that for my next booking
 */
public record Book(UUID commandId, UUID runId, int supporters, boolean reservedClaim, Boolean becomingBroker,
                   Partner partner, NeedsTold needs, boolean keepNeeds) implements Command {

    /** Without anything to arrange. */
    public Book(UUID commandId, UUID runId, int supporters, boolean reservedClaim, Boolean becomingBroker,
                Partner partner) {
        this(commandId, runId, supporters, reservedClaim, becomingBroker, partner, NeedsTold.NONE, false);
    }

    /** The other of a pair, by the address they sign in with. */
    public record Partner(String email, int supporters, boolean reservedClaim) {
    }
}
