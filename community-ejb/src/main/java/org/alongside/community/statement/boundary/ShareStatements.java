package org.alongside.community.statement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.statement.CouncilLinkState;
import org.alongside.community.statement.StatementEvent;
import org.alongside.community.statement.StatementRule;
import org.alongside.community.statement.control.CouncilLinks;
import org.alongside.community.statement.control.Periods;
import org.alongside.community.statement.entity.CouncilLink;
import org.alongside.community.statement.entity.CouncilView;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Somebody shows a month of theirs to their council by an address, and takes it back when they like (R-POOL-37). */
@Stateless
public class ShareStatements {

    @Inject
    private KnowPool pools;

    @Inject
    private KnowPolicy policy;

    @Inject
    private Statements statements;

    @Inject
    private Periods periods;

    @Inject
    private CouncilLinks links;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Refused while the month can change: what was shared has to stay what was shared. */
    @UseCase("SHARE_STATEMENT")
    public UUID share(ShareStatement command) {
        MemberFacts me = me(command.poolId());
        if (periods.closedAt(command.poolId(), command.month()).isEmpty()) {
            throw new RuleBroken(StatementRule.NOT_CLOSED_YET);
        }
        Instant now = clock.instant();
        CouncilLink link = new CouncilLink(command.poolId(), me.membershipId(), command.month(), now,
                now.plus(Duration.ofDays(policy.value(PolicyValue.COUNCIL_LINK))));
        links.add(link);
        journal.record(link.shared());
        return link.id();
    }

    @UseCase("SHARE_STATEMENT")
    public void withdraw(WithdrawSharing command) {
        CouncilLink link = links.get(command.linkId());
        link.requireOf(me(link.poolId()).membershipId());
        journal.record(link.withdraw(clock.instant()));
    }

    /** @param month I might show next; null for none */
    @UseCase("SHARE_STATEMENT")
    public MySharing mine(UUID poolId, YearMonth month) {
        List<CouncilLink> mine = links.of(me(poolId).membershipId());
        List<CouncilView> views = links.views(mine.stream().map(CouncilLink::id).toList());
        Instant now = clock.instant();
        return new MySharing(policy.value(PolicyValue.COUNCIL_LINK),
                month != null && periods.closedAt(poolId, month).isPresent(),
                mine.stream().map(link -> shared(link, views, now)).toList());
    }

    private static SharedMonth shared(CouncilLink link, List<CouncilView> views, Instant now) {
        return new SharedMonth(link.id(), link.month(), link.endsAt(), link.state(now),
                link.secret(), views.stream().filter(view -> view.linkId().equals(link.id()) && view.wasShown())
                .map(CouncilView::seenAt).toList());
    }

    /** For a council, without an account: this month of this person and nothing else. Each time is kept (R-PRIV-09). */
    @UseCase("READ_SHARED_STATEMENT")
    public SharedStatement shared(String secret) {
        CouncilLink link = links.with(secret).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        CouncilLinkState state = link.state(now);
        boolean open = state == CouncilLinkState.OPEN;
        links.add(new CouncilView(link.id(), open, now));
        journal.record(new StatementEvent.SharedStatementOpened(link.id(), link.poolId(), state));
        return new SharedStatement(state, link.endsAt(), open ? statementOf(link) : null);
    }

    private MyStatement statementOf(CouncilLink link) {
        PoolFacts pool = pools.of(link.poolId());
        return statements.of(pool, pool.membership(link.membershipId()), link.month()).withoutNames();
    }

    private MemberFacts me(UUID poolId) {
        return pools.of(poolId).member(call.actor().personId()).orElseThrow(NotFound::new);
    }
}
