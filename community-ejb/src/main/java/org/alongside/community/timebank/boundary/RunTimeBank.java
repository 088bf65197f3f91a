package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.timebank.MemberMark;
import org.alongside.community.timebank.Minutes;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.community.timebank.TimePolicy;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.control.TimeListings;
import org.alongside.community.timebank.control.TimeMemberships;
import org.alongside.community.timebank.control.TimeNews;
import org.alongside.community.timebank.entity.Listing;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** The coordinator looks after members: introduces them, knows what to keep in mind, and never decides about themselves. */
@Stateless
public class RunTimeBank {

    private static final int LONGEST_REASON = 500;

    @Inject
    private TimeMemberships memberships;

    @Inject
    private TimeListings listings;

    @Inject
    private TimeBook book;

    @Inject
    private TimePolicies policies;

    @Inject
    private TimePosting posting;

    @Inject
    private TimePeople people;

    @Inject
    private TimeNews news;

    @Inject
    private Clock clock;

    /** Begin to introduce somebody, or let them in. The area's book is opened for its first member. */
    @UseCase("RUN_TIME_BANK")
    public void move(MoveMember command) {
        TimeMembership member = memberships.get(command.membershipId());
        if (command.step() == TimeMemberStep.INDUCT) {
            news.tell(member.induct(people.me(), today()));
            return;
        }
        if (!memberships.anybodyIntroduced()) {
            book.open();
        }
        news.tell(member.pass(people.me(), today()));
        book.keepFloor(member, policies.today());
    }

    @UseCase("RUN_TIME_BANK")
    public void limit(SetTimeLimit command) {
        TimeMembership member = memberships.get(command.membershipId());
        int most = Math.toIntExact(-PolicyValue.TIME_LIMIT.least());
        Answers answers = new Answers();
        Integer minutes = answers.read(() -> typed(command.limit(), most));
        String reason = answers.read(() -> PlainText.reason("reason", command.reason(), LONGEST_REASON));
        answers.require();
        news.tell(List.of(member.limit(minutes, most, people.me(), reason)), reason);
        TimePolicy policy = policies.today();
        book.keepFloor(member, policy);
    }

    @UseCase("RUN_TIME_BANK")
    public void mark(MarkMember command) {
        TimeMembership member = memberships.get(command.membershipId());
        Answers answers = new Answers();
        answers.check(() -> requireMark(command.mark()));
        String reason = answers.read(() -> PlainText.reason("reason", command.reason(), LONGEST_REASON));
        answers.require();
        news.tell(List.of(command.mark() == MemberMark.MEET_ALONE ? member.waiveGroupFirst(people.me(), reason)
                : member.reviewAll(command.mark() == MemberMark.LOOK_AT_ALL, people.me())), reason);
    }

    /** Only that they were seen, and when (R-TIME-18). */
    @UseCase("RUN_TIME_BANK")
    public void seePapers(SeePapers command) {
        if (command.day() == null || command.day().isAfter(today()) || command.day().isBefore(today().minusYears(1))) {
            throw new RuleBroken(List.of(Breach.at("day", TimeRule.DAY_MISSING)));
        }
        news.tell(memberships.get(command.membershipId()).drivingPapersSeen(command.day(), people.me()));
    }

    /** What they had goes where they wished (R-TIME-22). */
    @UseCase("RUN_TIME_BANK")
    public void died(ReportDeath command) {
        TimeMembership member = memberships.get(command.membershipId());
        news.tell(member.died(people.me(), today()));
        UUID heir = member.heirPersonId();
        news.tell(posting.handOn(member, heir == null ? null : memberships.find(heir).orElse(null),
                command.commandId()));
    }

    @UseCase("RUN_TIME_BANK")
    public void remove(RemoveListing command) {
        String reason = PlainText.reason("reason", command.reason(), LONGEST_REASON);
        Listing listing = listings.get(command.listingId());
        news.tell(List.of(listing.remove(reason)), reason);
    }

    private static void requireMark(MemberMark mark) {
        if (mark == null) {
            throw new RuleBroken(List.of(Breach.at("mark", TimeRule.CHOICE_MISSING)));
        }
    }

    /** An empty box is no limit of 0: that would stop a member by mistake. */
    private static int typed(String limit, int most) {
        if (limit == null || limit.isBlank()) {
            throw new RuleBroken(List.of(Breach.at("limit", TimeRule.LIMIT_OUT_OF_RANGE, most)));
        }
        return Minutes.orNone("limit", limit);
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
