package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.community.ledger.BookUnit;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.community.pool.AgreedTerms;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.control.Agreements;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.control.Signing;
import org.alongside.community.pool.control.Versions;
import org.alongside.community.pool.entity.Agreement;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.platform.error.Answers;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A group writes down what it agrees on, signs it, and begins. */
@Stateless
public class AgreeOnPool {

    @Inject
    private Pools pools;

    @Inject
    private Memberships memberships;

    @Inject
    private Agreements agreements;

    @Inject
    private Versions versions;

    @Inject
    private Signing signing;

    @Inject
    private KnowPolicy policy;

    @Inject
    private KeepBook books;

    @Inject
    private PoolNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The next version. It counts for those who sign it, and for the pool when it is adopted. */
    @UseCase("AGREE_ON_POOL")
    public UUID write(WriteAgreement command) {
        Pool pool = pools.get(command.poolId());
        memberships.mine(pool.id(), me());
        Answers answers = new Answers();
        AgreementWords text = answers.read(command.text()::checked);
        AgreedTerms terms = answers.read(() -> terms(command, answers));
        answers.require();
        return versions.written(pool, text, terms, me()).id();
    }

    /** Where a limit cannot be read, only that is said of the limits. */
    private AgreedTerms terms(WriteAgreement command, Answers answers) {
        Long one = answers.read(() -> AmountTyped.penceOrNone("oneSignatory", command.oneSignatory()));
        Long two = answers.read(() -> AmountTyped.penceOrNone("twoSignatories", command.twoSignatories()));
        boolean read = one != null && two != null;
        return new AgreedTerms(read ? one : 0, read ? two : 0, command.quorumPercent(), command.openDays(),
                command.noticeDays(), command.shortfall(), command.absence(), command.fallsBack(), command.ways())
                .checked(policy.value(PolicyValue.ONE_SIGNATORY_SPEND), policy.value(PolicyValue.TWO_SIGNATORY_SPEND));
    }

    /** Only the newest version, once, by the member or by somebody who may act for them (E-SIGN). */
    @UseCase("AGREE_ON_POOL")
    public void sign(SignAgreement command) {
        signing.sign(agreements.get(command.agreementId()), command.personId(), me());
    }

    /** With everybody who signed the newest version, in the order in which they were asked. */
    @UseCase("AGREE_ON_POOL")
    public void adopt(AdoptAgreement command) {
        Pool pool = pools.get(command.poolId());
        memberships.mine(pool.id(), me());
        Agreement newest = versions.newest(pool.id());
        List<Membership> signers = signing.signers(newest);
        news.record(pool.adopt(newest.no(), signers, clock.instant()));
        int ordinal = 0;
        for (Membership signer : signers) {
            news.record(signer.admit(++ordinal, London.today(clock), clock.instant()));
        }
        books.open(pool.id(), BookUnit.PENCE);
        news.record(newest.inForce());
        news.tellMembers(pool.id(), PoolNotices.begins(pool));
    }

    private UUID me() {
        return call.actor().personId();
    }
}
