package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.timebank.ExchangePlan;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.ListingStatus;
import org.alongside.community.timebank.Minutes;
import org.alongside.community.timebank.WhoPays;
import org.alongside.community.timebank.control.Exchanges;
import org.alongside.community.timebank.control.TimeListings;
import org.alongside.community.timebank.control.TimeNews;
import org.alongside.community.timebank.entity.Exchange;
import org.alongside.community.timebank.entity.Listing;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Two members agree on something, or not. */
@Stateless
public class ArrangeExchange {

    private static final int LONGEST = 300;

    @Inject
    private Exchanges exchanges;

    @Inject
    private TimeListings listings;

    @Inject
    private ExchangeDesk desk;

    @Inject
    private TimePeople people;

    @Inject
    private TimeNews news;

    @Inject
    private Clock clock;

    /** I take up what somebody offers or asks for; they say yes or no. */
    @UseCase("ARRANGE_EXCHANGE")
    public UUID propose(ProposeExchange command) {
        UUID me = people.active().personId();
        Listing listing = listings.shown(command.listingId(), me);
        if (listing.status() != ListingStatus.LIVE) {
            throw new NotFound();
        }
        ExchangePlan plan = plan(command, listing, me).checked();
        desk.requireAllowed(plan);
        Exchange exchange = Exchange.propose(plan, me, clock.instant());
        exchanges.add(exchange);
        news.tell(exchange.proposed());
        return exchange.id();
    }

    private ExchangePlan plan(ProposeExchange command, Listing listing, UUID me) {
        LocalDate today = London.today(clock);
        Answers answers = new Answers();
        answers.check(() -> ExchangeDesk.requireFreeTime(command.thing()));
        answers.check(() -> ExchangeDesk.requirePlace(command.place()));
        answers.check(() -> ExchangeDesk.requireDay(command.day(), today.minusYears(1), today.plusYears(1)));
        String what = answers.read(() -> PlainText.required("what", command.what(), LONGEST));
        Integer minutes = answers.read(() -> Minutes.typed("minutes", command.hours(), command.minutes()));
        answers.require();
        boolean theyGive = listing.text().kind() == ListingKind.OFFER;
        return new ExchangePlan(listing.id(), what, command.place(), command.day(), minutes,
                listing.text().travelCounts(), command.children(), WhoPays.RECEIVERS,
                List.of(theyGive ? listing.personId() : me), List.of(theyGive ? me : listing.personId()));
    }

    /** Yes: it goes to the coordinator where care is needed, else it is arranged (R-TIME-14). */
    @UseCase("ARRANGE_EXCHANGE")
    public void accept(AnswerExchange command) {
        UUID me = people.active().personId();
        Exchange exchange = exchanges.mine(command.exchangeId(), me);
        desk.requireAllowed(exchange.plan());
        news.tell(exchange.accept(me, clock.instant()));
        news.tell(exchange.route(desk.reasons(exchange.plan()), clock.instant()));
    }

    @UseCase("ARRANGE_EXCHANGE")
    public void decline(AnswerExchange command) {
        news.tell(exchanges.mine(command.exchangeId(), people.me()).decline(people.me(), clock.instant()));
    }

    /** Before anything is counted either side can call it off. */
    @UseCase("ARRANGE_EXCHANGE")
    public void cancel(AnswerExchange command) {
        news.tell(exchanges.mine(command.exchangeId(), people.me()).cancel(people.me(), clock.instant()));
    }

    @UseCase("ARRANGE_EXCHANGE")
    public ExchangeView see(UUID exchangeId) {
        Exchange one = exchanges.mine(exchangeId, people.me());
        return ExchangeView.of(one, people.names(one.people()), people.me());
    }

    /** What I take part in, the newest first. */
    @UseCase("ARRANGE_EXCHANGE")
    public List<ExchangeView> mine() {
        List<Exchange> all = exchanges.of(people.mine().personId());
        Map<UUID, String> names = people.names(all.stream().flatMap(one -> one.people().stream())
                .collect(Collectors.toSet()));
        return all.stream().map(one -> ExchangeView.of(one, names, people.me())).toList();
    }
}
