package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.timebank.ClaimChannel;
import org.alongside.community.timebank.Minutes;
import org.alongside.community.timebank.control.Exchanges;
import org.alongside.community.timebank.control.TimeNews;
import org.alongside.community.timebank.entity.Exchange;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.platform.error.Answers;
import org.alongside.platform.usecase.UseCase;

/** A member says how long something took, confirms what the other said or says otherwise, and gives time away. */
@Stateless
public class ClaimTime {

    @Inject
    private Exchanges exchanges;

    @Inject
    private ExchangeDesk desk;

    @Inject
    private TimePosting posting;

    @Inject
    private TimePeople people;

    @Inject
    private TimeNews news;

    /** The first to say it claims; the same from everybody else confirms; anything else is a query (R-TIME-08). */
    @UseCase("CLAIM_TIME")
    public void say(SayHowLong command) {
        UUID me = people.me();
        Exchange exchange = exchanges.mine(command.exchangeId(), me);
        Exchange.HowLong howLong = new Exchange.HowLong(Minutes.typed("minutes", command.hours(), command.minutes()),
                Minutes.orNone("travel", command.travel()), ClaimChannel.PORTAL, me);
        news.tell(desk.say(exchange, me, howLong, command.commandId()));
    }

    /** To a member, or to the community pot without an address (R-TIME-07). */
    @UseCase("CLAIM_TIME")
    public void give(GiveMinutes command) {
        TimeMembership mine = people.active();
        Answers answers = new Answers();
        TimeMembership to = answers.read(() -> receiver(mine, command.to()));
        Integer minutes = answers.read(() -> Minutes.typed("minutes", command.hours(), command.minutes()));
        answers.require();
        news.tell(posting.give(mine, to, minutes, command.commandId()));
    }

    /** Null is the community pot. */
    private TimeMembership receiver(TimeMembership from, String email) {
        TimeMembership to = email == null || email.isBlank() ? null : people.member("to", email);
        ExchangeDesk.requireOther(from, to);
        return to;
    }
}
