package org.alongside.community.timebank.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.community.timebank.ExchangePlan;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.ReviewReason;
import org.alongside.community.timebank.TimePolicy;

/** Whether the coordinator looks at an exchange before it takes place, and why (R-TIME-14). */
public final class ReviewPolicy {

    /** What we know about whether somebody's exchanges are to be looked at. */
    public enum Flag {
        CLEAR,
        WATCHED,
        /** It could not be looked up, which is as good as a reason. */
        NOT_KNOWN
    }

    private final TimePolicy policy;

    public ReviewPolicy(TimePolicy policy) {
        this.policy = policy;
    }

    /** Empty when nobody has to look. No check of anybody's record is asked for (R-TIME-17). */
    public Set<ReviewReason> reasons(ExchangePlan plan, List<TimeMembership> members, List<Flag> flags,
            boolean watchedWords) {
        Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
        add(reasons, ReviewReason.FIRST_EXCHANGES,
                members.stream().anyMatch(one -> one.exchangesDone() < policy.reviewFirst()));
        add(reasons, ReviewReason.AT_HOME, plan.place() == MeetingPlace.HOME);
        add(reasons, ReviewReason.TRAVELLING, plan.place() == MeetingPlace.TRANSPORT);
        add(reasons, ReviewReason.WATCHED, flags.contains(Flag.WATCHED)
                || members.stream().anyMatch(TimeMembershipRecord::reviewAll));
        add(reasons, ReviewReason.NOT_KNOWN, flags.contains(Flag.NOT_KNOWN) || flags.size() != members.size()
                || members.size() != plan.givers().size() + plan.receivers().size());
        add(reasons, ReviewReason.WORDS, watchedWords);
        add(reasons, ReviewReason.LONG, plan.minutes() > policy.reviewAbove());
        add(reasons, ReviewReason.CHILDREN, plan.children());
        return reasons;
    }

    /** What was safe to arrange is so still: nobody is watched now who was not when somebody looked. */
    public static boolean stillSafe(Set<ReviewReason> lookedAt, List<TimeMembership> members, List<Flag> flags) {
        boolean clear = flags.stream().allMatch(flag -> flag == Flag.CLEAR)
                && members.stream().noneMatch(TimeMembershipRecord::reviewAll);
        return clear || lookedAt.contains(ReviewReason.WATCHED) || lookedAt.contains(ReviewReason.NOT_KNOWN);
    }

    private static void add(Set<ReviewReason> reasons, ReviewReason reason, boolean applies) {
        if (applies) {
            reasons.add(reason);
        }
    }
}
