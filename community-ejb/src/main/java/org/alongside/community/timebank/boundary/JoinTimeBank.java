package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.timebank.LeavingChoice;
import org.alongside.community.timebank.TimeMemberStep;
import org.alongside.community.timebank.TimeRule;
import org.alongside.community.timebank.control.Exchanges;
import org.alongside.community.timebank.control.TimeMemberships;
import org.alongside.community.timebank.control.TimeNews;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Somebody joins, takes a break and leaves. */
@Stateless
public class JoinTimeBank {

    private static final int LONGEST = 1000;

    @Inject
    private TimeMemberships memberships;

    @Inject
    private Exchanges exchanges;

    @Inject
    private TimePeople people;

    @Inject
    private TimePosting posting;

    @Inject
    private TimeNews news;

    @Inject
    private Clock clock;

    /** Empty for who has not joined. */
    @UseCase("JOIN_TIME_BANK")
    public Optional<MyTimeMembership> mine() {
        return memberships.find(people.me()).map(MyTimeMembership::of);
    }

    /** Refused twice, and without both something to give and something to receive (R-TIME-02). */
    @UseCase("JOIN_TIME_BANK")
    public UUID apply(ApplyToTimeBank command) {
        if (memberships.find(people.me()).isPresent()) {
            throw new RuleBroken(TimeRule.ALREADY_MEMBER);
        }
        TimeMembership mine = TimeMembership.apply(people.me(), text("canDo", command.canDo()),
                text("wouldLike", command.wouldLike()), command.adult(), today());
        memberships.add(mine);
        news.tell(mine.applied());
        return mine.id();
    }

    @UseCase("KEEP_TIME_MEMBERSHIP")
    public void write(WriteTimeProfile command) {
        TimeMembership mine = people.mine();
        news.tell(mine.write(text("canDo", command.canDo()), text("wouldLike", command.wouldLike()), command.estate(),
                named(command.estate(), "estatePerson", command.estatePerson())));
    }

    @UseCase("KEEP_TIME_MEMBERSHIP")
    public void move(MoveMyMembership command) {
        TimeMembership mine = people.mine();
        news.tell(command.step() == TimeMemberStep.RETURN ? mine.comeBack(today()) : mine.pause(today()));
    }

    /** What I have goes where I say; what I owe is not asked back (R-TIME-21). */
    @UseCase("KEEP_TIME_MEMBERSHIP")
    public void leave(LeaveTimeBank command) {
        TimeMembership mine = people.mine();
        if (exchanges.hasOpen(mine.personId())) {
            throw new RuleBroken(TimeRule.OPEN_EXCHANGES);
        }
        UUID heir = named(command.choice(), "heir", command.heir());
        news.tell(mine.leave(command.choice(), heir, today()));
        if (command.choice() != LeavingChoice.KEEP) {
            news.tell(posting.handOn(mine, heir == null ? null : memberships.of(heir), command.commandId()));
        }
    }

    private UUID named(LeavingChoice choice, String field, String email) {
        return choice == LeavingChoice.MEMBER ? people.member(field, email).personId() : null;
    }

    private static String text(String field, String given) {
        return PlainText.optional(field, given, LONGEST);
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
