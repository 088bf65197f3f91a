package org.alongside.community.safeguarding.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.safeguarding.SafeguardingRule;
import org.alongside.community.safeguarding.SwitchFacts;
import org.alongside.community.safeguarding.control.Switches;
import org.alongside.community.safeguarding.entity.ProtectiveSwitch;
import org.alongside.community.safeguarding.entity.Signal;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** The lead and the deputy pause something of a person for a time, to protect somebody, and accuse nobody (R-SAFE-08). */
@Stateless
public class KeepSwitches {

    private static final int LONGEST_DAYS = 28;
    private static final int LONGEST = 2000;
    private static final int SIGNALS_SHOWN = 50;

    @Inject
    private Switches switches;

    @Inject
    private KnowPeople people;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("KEEP_SWITCHES")
    public List<SwitchView> holding() {
        List<SwitchFacts> facts = switches.holding(clock.instant()).stream().map(ProtectiveSwitch::facts)
                .filter(one -> !one.personId().equals(me())).toList();
        Map<UUID, String> names = people.names(facts.stream()
                .flatMap(one -> Stream.of(one.personId(), one.setBy(), one.longerAskedBy())).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return facts.stream().map(one -> new SwitchView(one, names.get(one.personId()), names.get(one.setBy()),
                one.longerAskedBy() == null ? "" : names.get(one.longerAskedBy()))).toList();
    }

    /** {@link NotFound} when it is over, and when it is one's own. */
    @UseCase("KEEP_SWITCHES")
    public SwitchView one(UUID id) {
        return holding().stream().filter(one -> one.facts().switchId().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** What may be worth a look, without anything about oneself. */
    @UseCase("KEEP_SWITCHES")
    public List<SignalView> signals() {
        List<Signal> found = switches.signals(SIGNALS_SHOWN).stream().filter(one -> !one.personId().equals(me())).toList();
        Map<UUID, String> names = people.names(found.stream().map(Signal::personId).collect(Collectors.toSet()));
        return found.stream().map(one -> new SignalView(one.kind().label(), names.get(one.personId()), one.notedAt())).toList();
    }

    @UseCase("KEEP_SWITCHES")
    public UUID begin(BeginSwitch command) {
        Answers answers = new Answers();
        UUID person = answers.read(() -> person(command.email()));
        String reason = answers.read(() -> PlainText.reason("reason", command.reason(), LONGEST));
        Instant until = answers.read(() -> until(command.days()));
        ProtectiveSwitch begun = answers.read(() -> new ProtectiveSwitch(command.kind(), person, reason, until, me(),
                clock.instant()));
        answers.require();
        switches.add(begun);
        journal.record(begun.begun());
        return begun.id();
    }

    @UseCase("KEEP_SWITCHES")
    public void askLonger(AskLonger command) {
        journal.record(open(command.switchId()).askLonger(until(command.days()), me(), clock.instant()));
    }

    @UseCase("KEEP_SWITCHES")
    public void agreeLonger(ChangeSwitch command) {
        journal.record(open(command.switchId()).agreeLonger(me(), clock.instant()));
    }

    @UseCase("KEEP_SWITCHES")
    public void end(ChangeSwitch command) {
        journal.record(open(command.switchId()).end(clock.instant()));
    }

    /** One's own is not there. */
    private ProtectiveSwitch open(UUID id) {
        ProtectiveSwitch found = switches.get(id);
        if (found.personId().equals(me())) {
            throw new NotFound();
        }
        return found;
    }

    private UUID person(String email) {
        return people.withEmail(email == null ? "" : email.strip()).map(PersonName::id)
                .orElseThrow(() -> new RuleBroken(List.of(Breach.at("email", SafeguardingRule.SWITCH_PERSON_UNKNOWN))));
    }

    private Instant until(int days) {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new RuleBroken(List.of(Breach.at("days", SafeguardingRule.SWITCH_DAYS, LONGEST_DAYS)));
        }
        return clock.instant().plus(Duration.ofDays(days));
    }

    private UUID me() {
        return call.actor().personId();
    }
}
