package org.alongside.community.safeguarding.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.community.safeguarding.NumbersToRing;
import org.alongside.community.safeguarding.Reader;
import org.alongside.community.safeguarding.Receiver;
import org.alongside.community.safeguarding.Worry;
import org.alongside.community.safeguarding.control.ConcernNotices;
import org.alongside.community.safeguarding.control.Concerns;
import org.alongside.community.safeguarding.control.NumbersKept;
import org.alongside.community.safeguarding.control.Routing;
import org.alongside.community.safeguarding.entity.Concern;
import org.alongside.community.safeguarding.entity.UrgentNumbers;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** Anybody tells us what worries them: without an account, without a name, in any words (R-SAFE-01). */
@Stateless
public class TellConcern {

    private static final int LONGEST = 5000;
    private static final int LONGEST_LINE = 300;

    @Inject
    private Concerns concerns;

    @Inject
    private Everybody everybody;

    @Inject
    private NumbersKept numbers;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("TELL_CONCERN")
    public WorryTold tell(TellWorry command) {
        Set<Receiver> about = command.about() == null ? Set.of() : Set.copyOf(command.about());
        Worry worry = new Worry(PlainText.optional("words", command.words(), LONGEST),
                PlainText.optional("callBack", command.callBack(), LONGEST_LINE),
                PlainText.optional("wishes", command.wishes(), LONGEST), command.consent(), command.danger(), about,
                command.named() ? call.actor().id() : null);
        List<Reader> all = everybody.list();
        Concern concern = new Concern(worry, all.stream().filter(one -> about.contains(one.as())).map(Reader::id)
                .collect(Collectors.toSet()), clock.instant());
        concerns.add(concern);
        concerns.add(concern.raised());
        List<Reader> first = Routing.toldFirst(concern, all);
        first.forEach(one -> messages.tellAtOnce(one.id(), ConcernNotices.raised(command.danger())));
        concerns.add(concern.told(clock.instant()));
        return new WorryTold(!first.isEmpty());
    }

    /** Whom to ring; for every page that asks. */
    @UseCase("READ_URGENT_NUMBERS")
    public NumbersToRing numbers() {
        return numbers.find().map(UrgentNumbers::numbers).orElse(NumbersToRing.NONE);
    }

    @UseCase("READ_MY_CONCERNS")
    public List<MyWorry> mine() {
        return concerns.raisedBy(call.actor().personId()).stream()
                .map(one -> new MyWorry(one.raisedAt(), one.status().label())).toList();
    }
}
