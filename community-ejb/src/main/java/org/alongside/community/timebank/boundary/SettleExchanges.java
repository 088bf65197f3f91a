package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.timebank.ExchangePlan;
import org.alongside.community.timebank.Minutes;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.WhoPays;
import org.alongside.community.timebank.control.Exchanges;
import org.alongside.community.timebank.control.TimeNews;
import org.alongside.community.timebank.entity.Exchange;
import org.alongside.community.timebank.entity.SignedSheet;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The coordinator looks at exchanges, writes down what members tell, and settles what they do not agree on. */
@Stateless
public class SettleExchanges {

    private static final int LONGEST = 300;
    private static final int LONGEST_REASON = 500;

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

    @Inject
    private Clock clock;

    /** Yes, with what to keep in mind; or no, with a reason (R-TIME-14). */
    @UseCase("SETTLE_EXCHANGES")
    public void look(LookAtExchange command) {
        Exchange exchange = exchanges.get(command.exchangeId());
        news.tell(command.agree()
                ? exchange.approve(people.me(), PlainText.optional("note", command.note(), LONGEST_REASON),
                        desk.driverSeen(exchange.plan()), clock.instant())
                : exchange.refuse(people.me(), PlainText.reason("note", command.note(), LONGEST_REASON), clock.instant()));
    }

    /** What somebody told by text, by phone or on paper; the coordinator is kept as who helped (R-TIME-09). */
    @UseCase("SETTLE_EXCHANGES")
    public void record(RecordMinutes command) {
        Answers answers = new Answers();
        answers.check(() -> requireChosen("person", command.personId()));
        answers.check(() -> requireChosen("channel", command.channel()));
        Integer minutes = answers.read(() -> Minutes.typed("minutes", command.hours(), command.minutes()));
        Integer travel = answers.read(() -> Minutes.orNone("travel", command.travel()));
        answers.require();
        Exchange exchange = exchanges.get(command.exchangeId());
        Exchange.HowLong howLong = new Exchange.HowLong(minutes, travel, command.channel(), people.me());
        news.tell(desk.say(exchange, command.personId(), howLong, command.commandId()));
    }

    /** One figure, or nothing at all (R-TIME-08). */
    @UseCase("SETTLE_EXCHANGES")
    public void settle(SettleQuery command) {
        Answers answers = new Answers();
        Integer minutes = command.counts()
                ? answers.read(() -> Minutes.typed("minutes", command.hours(), command.minutes())) : null;
        String reason = answers.read(() -> PlainText.reason("reason", command.reason(), LONGEST_REASON));
        answers.require();
        Exchange exchange = exchanges.get(command.exchangeId());
        if (command.counts()) {
            exchange.settle(minutes, people.me());
            news.tell(List.of(posting.post(exchange, command.commandId())), reason);
        } else {
            news.tell(List.of(exchange.drop(people.me(), reason, clock.instant())), reason);
        }
    }

    @UseCase("SETTLE_EXCHANGES")
    public void reverse(ReverseExchange command) {
        Exchange exchange = exchanges.get(command.exchangeId());
        String reason = PlainText.reason("reason", command.reason(), LONGEST_REASON);
        exchange.requireReversible(people.me());
        UUID reversal = posting.reverse(exchange.journalId(), command.commandId());
        news.tell(List.of(exchange.reverse(reversal, people.me(), reason)), reason);
    }

    /** Nobody came, or it cannot be; before anything is counted. */
    @UseCase("SETTLE_EXCHANGES")
    public void callOff(AnswerExchange command) {
        news.tell(exchanges.get(command.exchangeId()).cancel(people.me(), clock.instant()));
    }

    /** Before it is confirmed (R-TIME-07). */
    @UseCase("SETTLE_EXCHANGES")
    public void letPotPay(LetPotPay command) {
        exchanges.get(command.exchangeId()).letPotPay(people.me());
    }

    /** A whole session from its signed sheet, in one journal (R-TIME-11). */
    @UseCase("SETTLE_EXCHANGES")
    public UUID session(RecordSession command) {
        ExchangePlan plan = plan(command).checked();
        desk.requireAllowed(plan);
        Exchange session = Exchange.propose(plan, people.me(), clock.instant());
        exchanges.add(session);
        news.tell(new SignedSheet(session, people.me(), clock.instant())
                .takeIn(desk.reasons(plan), desk.driverSeen(plan)));
        news.tell(posting.post(session, command.commandId()));
        return session.id();
    }

    private static void requireChosen(String field, Object chosen) {
        if (chosen == null) {
            throw new RuleBroken(List.of(Breach.at(field, TimeRule.CHOICE_MISSING)));
        }
    }

    private ExchangePlan plan(RecordSession command) {
        LocalDate today = London.today(clock);
        Answers answers = new Answers();
        answers.check(() -> ExchangeDesk.requirePlace(command.place()));
        answers.check(() -> ExchangeDesk.requireDay(command.day(), today.minusYears(1), today));
        String what = answers.read(() -> PlainText.required("what", command.what(), LONGEST));
        Integer minutes = answers.read(() -> Minutes.typed("minutes", command.hours(), command.minutes()));
        List<UUID> givers = answers.read(() -> people.members("givers", command.givers()));
        List<UUID> receivers = answers.read(() -> people.members("receivers", command.receivers()));
        answers.require();
        return new ExchangePlan(null, what, command.place(), command.day(), minutes, false, command.children(),
                command.pays() == null ? WhoPays.RECEIVERS : command.pays(), givers, receivers);
    }
}
