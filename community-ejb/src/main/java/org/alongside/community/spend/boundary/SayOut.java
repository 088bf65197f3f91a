package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.community.person.TriedFirst;
import org.alongside.platform.usecase.Command;

/**
 * I am out, or somebody I may act for in money is. No reason is asked (R-POOL-07).
 *
 * @param first what was tried, when it is somebody else's share
 */
public record SayOut(UUID commandId, UUID spendId, UUID forPerson, TriedFirst first) implements Command {

    /** About one's own share. */
    public SayOut(UUID commandId, UUID spendId, UUID me) {
        this(commandId, spendId, me, TriedFirst.NONE);
    }

    /** What is written about a person stays out of what is fingerprinted. */
    @Override
    public String wording() {
        return "SayOut " + spendId + " " + forPerson;
    }
}
