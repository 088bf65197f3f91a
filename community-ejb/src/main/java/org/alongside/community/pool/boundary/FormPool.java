package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.Naming;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.error.Answers;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** People who want to share a budget set it up: who holds the money, who does what, and what they agree on. */
@Stateless
public class FormPool {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 4000;
    private static final Pattern LAST_DIGITS = Pattern.compile("\\d{4}");

    @Inject
    private Pools pools;

    @Inject
    private Memberships memberships;

    @Inject
    private Naming naming;

    @Inject
    private KnowPeople people;

    @Inject
    private PoolNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("FORM_POOL")
    public UUID propose(ProposePool command) {
        Answers answers = new Answers();
        String name = answers.read(() -> PlainText.required("name", command.name(), LONGEST_NAME));
        String aims = answers.read(() -> PlainText.required("aims", command.aims(), LONGEST));
        answers.require();
        Pool pool = Pool.propose(name, command.kind(), aims, command.categories(), me(), clock.instant());
        pools.add(pool);
        news.record(pool.proposed());
        Membership first = Membership.invited(pool.id(), me(), clock.instant());
        memberships.add(first);
        news.record(first.asked());
        return pool.id();
    }

    /** While the pool is being set up; later it is a new version of the agreement. */
    @UseCase("FORM_POOL")
    public void nameHolder(NameHolder command) {
        Pool pool = mine(command.poolId());
        String digits = command.digits() == null ? "" : command.digits().strip();
        Answers answers = new Answers();
        String called = answers.read(() -> PlainText.required("called", command.called(), LONGEST_NAME));
        answers.check(() -> requireLastOnly(digits));
        answers.require();
        naming.holder(pool, command.holder(), called, digits, me());
    }

    private static void requireLastOnly(String digits) {
        if (!digits.isEmpty() && !LAST_DIGITS.matcher(digits).matches()) {
            throw new RuleBroken(List.of(Breach.at("digits", PoolRule.ONLY_LAST_DIGITS)));
        }
    }

    /** As for the holder of the money. */
    @UseCase("FORM_POOL")
    public void giveTasks(GiveTasks command) {
        Pool pool = mine(command.poolId());
        Membership member = memberships.get(command.membershipId());
        if (!member.poolId().equals(command.poolId())) {
            throw new NotFound();
        }
        naming.tasks(pool, member, command.tasks(), me());
    }

    /** Somebody with an account here. Who is not found is not told apart from who does not want to be. */
    @UseCase("FORM_POOL")
    public void invite(InviteMember command) {
        Pool pool = pools.get(command.poolId());
        memberships.mine(pool.id(), me());
        PersonName invited = people.withEmail(command.email())
                .orElseThrow(() -> new RuleBroken(List.of(Breach.at("email", PoolRule.PERSON_NOT_FOUND))));
        if (memberships.find(pool.id(), invited.id()).isPresent()) {
            throw new RuleBroken(List.of(Breach.at("email", PoolRule.ALREADY_A_MEMBER)));
        }
        Membership membership = Membership.invited(pool.id(), invited.id(), clock.instant());
        memberships.add(membership);
        news.record(membership.asked());
        news.tell(invited.id(), PoolNotices.invited(pool));
    }

    private Pool mine(UUID poolId) {
        memberships.mine(poolId, me());
        return pools.get(poolId);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
