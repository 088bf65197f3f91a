package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.community.person.TriedFirst;
import org.alongside.platform.usecase.Command;

/**
 * I am in with my share.
 *
 * @param forPerson whose share it is: mine, or somebody's I may act for in money
 * @param most      what I would pay at most, as it was typed
 * @param outcome   of my plan that it is for; null when I cite none
 * @param first     what was tried, when it is somebody else's share
 */
public record SayIn(UUID commandId, UUID spendId, UUID forPerson, String most, UUID outcome, TriedFirst first)
        implements Command {

    /** About one's own share. */
    public SayIn(UUID commandId, UUID spendId, UUID me, String most, UUID outcome) {
        this(commandId, spendId, me, most, outcome, TriedFirst.NONE);
    }

    /** What is written about a person stays out of what is fingerprinted. */
    @Override
    public String wording() {
        return "SayIn " + spendId + " " + forPerson + " " + most + " " + outcome;
    }
}
