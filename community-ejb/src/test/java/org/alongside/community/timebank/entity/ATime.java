package org.alongside.community.timebank.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.timebank.ClaimChannel;
import org.alongside.community.timebank.ExchangePlan;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.ReviewReason;
import org.alongside.community.timebank.TimePolicy;
import org.alongside.community.timebank.WhoPays;

/** Members and exchanges of a time bank, as tests want them. */
public final class ATime {

    public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final TimePolicy POLICY = new TimePolicy(-600, -6000, 2400, 3, 240, 3, 7, 14);
    public static final UUID COORDINATOR = UUID.randomUUID();

    private ATime() {
    }

    public static TimeMembership applied(UUID person) {
        return TimeMembership.apply(person, "walk dogs", "learn to cook", true, TODAY);
    }

    public static TimeMembership active(UUID person) {
        return active(person, COORDINATOR);
    }

    public static TimeMembership active(UUID person, UUID coordinator) {
        TimeMembership membership = applied(person);
        membership.induct(coordinator, TODAY);
        membership.pass(coordinator, TODAY);
        return membership;
    }

    /** Known well enough that nobody has to look at what they do. */
    public static TimeMembership known(UUID person) {
        TimeMembership membership = active(person);
        for (int i = 0; i < POLICY.reviewFirst(); i++) {
            membership.tookPart(true, false, TODAY);
        }
        return membership;
    }

    public static ExchangePlan plan(UUID giver, UUID receiver, int minutes) {
        return plan(giver, receiver, minutes, MeetingPlace.COMMUNITY);
    }

    public static ExchangePlan plan(UUID giver, UUID receiver, int minutes, MeetingPlace place) {
        return new ExchangePlan(null, "a walk in the park", place, TODAY, minutes, false, false, WhoPays.RECEIVERS,
                List.of(giver), List.of(receiver));
    }

    public static ExchangePlan session(List<UUID> givers, List<UUID> receivers, int minutes, WhoPays pays) {
        return new ExchangePlan(null, "a singing afternoon", MeetingPlace.COMMUNITY, TODAY, minutes, false, false, pays,
                givers, receivers);
    }

    public static Exchange accepted(ExchangePlan plan) {
        Exchange exchange = Exchange.propose(plan, plan.givers().get(0), NOW);
        exchange.accept(plan.receivers().get(0), NOW);
        return exchange;
    }

    public static Exchange arranged(ExchangePlan plan) {
        Exchange exchange = accepted(plan);
        exchange.route(Set.of(), NOW);
        return exchange;
    }

    public static Exchange inReview(ExchangePlan plan) {
        Exchange exchange = accepted(plan);
        exchange.route(Set.of(ReviewReason.AT_HOME), NOW);
        return exchange;
    }

    /** The giver has said so many minutes. */
    public static Exchange claimed(ExchangePlan plan, int minutes) {
        Exchange exchange = arranged(plan);
        exchange.say(plan.givers().get(0), said(minutes, plan.givers().get(0)), true, NOW);
        return exchange;
    }

    public static Exchange.HowLong said(int minutes, UUID by) {
        return new Exchange.HowLong(minutes, 0, ClaimChannel.PORTAL, by);
    }
}
