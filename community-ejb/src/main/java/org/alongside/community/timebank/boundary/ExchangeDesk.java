package org.alongside.community.timebank.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.timebank.ExchangePlan;
import org.alongside.community.timebank.GivenThing;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.ReviewReason;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.control.TimeMemberships;
import org.alongside.community.timebank.control.WordLists;
import org.alongside.community.timebank.entity.Exchange;
import org.alongside.community.timebank.entity.ReviewPolicy;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.community.timebank.entity.TimeMembershipRecord;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;

/** What several actors do with an exchange in the same way. */
@ApplicationScoped
class ExchangeDesk {

    @Inject
    private TimeMemberships memberships;

    @Inject
    private WordLists words;

    @Inject
    private TimePolicies policies;

    @Inject
    private SafetyFlags flags;

    @Inject
    private TimePosting posting;

    @Inject
    private Clock clock;

    /** Time that is free and nothing else (R-TIME-13, 28). */
    static void requireFreeTime(GivenThing thing) {
        if (thing == null) {
            throw new RuleBroken(List.of(Breach.at("thing", TimeRule.CHOICE_MISSING)));
        }
        if (thing == GivenThing.PAID_TIME) {
            throw new RuleBroken(List.of(Breach.at("thing", TimeRule.NO_PAID_HOURS)));
        }
        if (thing != GivenThing.FREE_TIME) {
            throw new RuleBroken(List.of(Breach.at("thing", TimeRule.NO_MONEY_OR_GOODS)));
        }
    }

    static void requirePlace(MeetingPlace place) {
        if (place == null) {
            throw new RuleBroken(List.of(Breach.at("place", TimeRule.PLACE_MISSING)));
        }
    }

    static void requireDay(LocalDate day, LocalDate first, LocalDate last) {
        if (day == null || day.isBefore(first) || day.isAfter(last)) {
            throw new RuleBroken(List.of(Breach.at("day", TimeRule.DAY_MISSING)));
        }
    }

    /** To oneself nothing is given (R-TIME-23). */
    static void requireOther(TimeMembership from, TimeMembership to) {
        if (to != null && to.id().equals(from.id())) {
            throw new RuleBroken(List.of(Breach.at("to", TimeRule.NO_SELF_EXCHANGE)));
        }
    }

    /** Everybody is an active member, knows people from a group already, and asks for nothing left to others. */
    void requireAllowed(ExchangePlan plan) {
        List<TimeMembership> members = members(plan);
        members.forEach(TimeMembership::requireActive);
        if (members.size() < plan.givers().size() + plan.receivers().size()) {
            throw new RuleBroken(TimeRule.NOT_ACTIVE);
        }
        if (!plan.isGroup()) {
            members.forEach(TimeMembership::requireMayMeetAlone);
        }
        words.watch().mustBeLookedAt("what", plan.what());
        members.forEach(one -> one.wasActive(London.today(clock)));
    }

    Set<ReviewReason> reasons(ExchangePlan plan) {
        List<TimeMembership> members = members(plan);
        return new ReviewPolicy(policies.today()).reasons(plan, members, flags.of(people(plan)),
                words.watch().mustBeLookedAt("what", plan.what()));
    }

    boolean driverSeen(ExchangePlan plan) {
        return memberships.of(plan.givers()).stream().map(TimeMembershipRecord::drivingSeenOn).anyMatch(day -> day != null);
    }

    /** What somebody says; and when all say the same, minutes move. Looked at again before that (R-TIME-14). */
    List<TimeEvent> say(Exchange exchange, UUID person, Exchange.HowLong howLong, UUID commandId) {
        boolean safe = ReviewPolicy.stillSafe(exchange.reviewReasons(), members(exchange.plan()),
                flags.of(people(exchange.plan())));
        List<TimeEvent> events = new ArrayList<>(exchange.say(person, howLong, safe, clock.instant()));
        if (exchange.isAgreed()) {
            events.add(posting.post(exchange, commandId));
        }
        return events;
    }

    private List<TimeMembership> members(ExchangePlan plan) {
        return memberships.of(people(plan));
    }

    private static List<UUID> people(ExchangePlan plan) {
        List<UUID> people = new ArrayList<>(plan.givers());
        people.addAll(plan.receivers());
        return people;
    }
}
