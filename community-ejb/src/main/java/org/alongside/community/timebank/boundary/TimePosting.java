package org.alongside.community.timebank.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.Reversal;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.timebank.Side;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.community.timebank.TimePolicy;
import org.alongside.community.timebank.control.TimeMemberships;
import org.alongside.community.timebank.entity.Exchange;
import org.alongside.community.timebank.entity.SessionSplit;
import org.alongside.community.timebank.entity.SpendingLimit;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.platform.time.London;

/** Moves minutes: what an exchange comes to, in one journal, and everything else that changes a balance. */
@ApplicationScoped
class TimePosting {

    @Inject
    private TimeBook book;

    @Inject
    private KeepBook keeping;

    @Inject
    private TimePolicies policies;

    @Inject
    private TimeMemberships memberships;

    @Inject
    private Clock clock;

    /** The book is locked first, so that two exchanges cannot both use the last minutes of somebody. */
    TimeEvent post(Exchange exchange, UUID commandId) {
        book.lock();
        TimePolicy policy = policies.today();
        Map<UUID, TimeMembership> members = memberships.of(exchange.people()).stream()
                .collect(Collectors.toMap(TimeMembership::personId, Function.identity()));
        List<TimeMembership> receivers = exchange.on(Side.RECEIVER).stream().map(members::get).toList();
        SessionSplit split = SessionSplit.of(exchange.agreedMinutes(), exchange.on(Side.GIVER), receivers,
                exchange.plan().pays());
        requireWithinLimits(split, members, policy);
        UUID journal = keeping.post(JournalDraft.of(book.id(), commandId, JournalType.EXCHANGE, today(), exchange.id(),
                legs(split, members)));
        members.values().forEach(one -> one.tookPart(exchange.plan().isGroup(), split.odd().contains(one.personId()),
                today()));
        return exchange.post(journal, clock.instant());
    }

    private void requireWithinLimits(SessionSplit split, Map<UUID, TimeMembership> members, TimePolicy policy) {
        Map<UUID, Long> balances = book.balances(split.received().keySet().stream()
                .map(person -> members.get(person).id()).toList());
        split.received().forEach((person, minutes) -> {
            TimeMembership member = members.get(person);
            book.keepFloor(member, policy);
            SpendingLimit.requireMember(balances.get(member.id()), minutes, member.floor(policy));
        });
        if (split.fromPot() > 0) {
            payFromPot(split.fromPot(), policy);
        }
    }

    private void payFromPot(long minutes, TimePolicy policy) {
        book.keepPotFloor(policy);
        SpendingLimit.requirePot(book.pot(), minutes, policy.potFloor());
    }

    private static List<Leg> legs(SessionSplit split, Map<UUID, TimeMembership> members) {
        List<Leg> legs = new ArrayList<>();
        split.given().forEach((person, minutes) -> legs.add(TimeBook.gives(members.get(person).id(), minutes)));
        split.received().entrySet().stream().filter(one -> one.getValue() > 0)
                .forEach(one -> legs.add(TimeBook.receives(members.get(one.getKey()).id(), one.getValue())));
        if (split.fromPot() > 0) {
            legs.add(Leg.debit(TimeBook.POT, split.fromPot()));
        }
        return legs;
    }

    /** The mirror of what was posted; it may leave somebody below their limit, who then gives before receiving again. */
    UUID reverse(UUID journal, UUID commandId) {
        return keeping.reverse(Reversal.of(journal, commandId, "COORDINATOR"));
    }

    /** Of what somebody has earned; {@code to} is null for the pot (R-TIME-07). */
    TimeEvent give(TimeMembership from, TimeMembership to, long minutes, UUID commandId) {
        book.lock();
        SpendingLimit.requireEarned(book.balance(from.id()), minutes);
        return move(from, to, minutes, commandId);
    }

    /** Everything somebody had who leaves; nothing when there is nothing (R-TIME-21, 22). */
    List<TimeEvent> handOn(TimeMembership from, TimeMembership to, UUID commandId) {
        book.lock();
        long left = book.balance(from.id());
        return left > 0 ? List.of(move(from, to, left, commandId)) : List.of();
    }

    private TimeEvent move(TimeMembership from, TimeMembership to, long minutes, UUID commandId) {
        Leg goesTo = to == null ? Leg.credit(TimeBook.POT, minutes) : TimeBook.gives(to.id(), minutes);
        UUID journal = keeping.post(JournalDraft.of(book.id(), commandId, JournalType.GIVE_TIME, today(), from.id(),
                List.of(TimeBook.receives(from.id(), minutes), goesTo)));
        return new TimeEvent.MinutesGiven(from.id(), from.personId(), to == null ? null : to.personId(), minutes, journal);
    }

    /** The pot takes over what somebody owed who left; no debt is pursued (R-TIME-21). */
    UUID writeOff(TimeMembership from, long owed, UUID cause, UUID commandId) {
        payFromPot(owed, policies.today());
        return keeping.post(JournalDraft.of(book.id(), commandId, JournalType.WRITE_OFF, today(), cause,
                List.of(Leg.debit(TimeBook.POT, owed), TimeBook.gives(from.id(), owed))));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
