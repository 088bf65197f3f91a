package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.control.BookKeepers;
import org.alongside.community.pool.control.PoolBankAccounts;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.entity.PoolAccount;
import org.alongside.platform.contracts.AccountNamed;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** Who keeps the books of a pool says what the bank calls its account, so that a statement finds it (feed F7). */
@Stateless
public class KeepPoolAccount {

    private static final int LONGEST = 34;

    @Inject
    private BookKeepers keepers;

    @Inject
    private PoolBankAccounts accounts;

    @Inject
    private PoolNews news;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Empty when nobody has said so yet. */
    @UseCase("KEEP_POOL_BOOKS")
    public String of(UUID poolId) {
        return accounts.of(keepers.require(poolId).poolId()).map(PoolAccount::accountRef).orElse("");
    }

    @UseCase("KEEP_POOL_BOOKS")
    public void note(NoteAccount command) {
        UUID pool = keepers.require(command.poolId()).poolId();
        String reference = PlainText.required("accountRef", command.accountRef(), LONGEST);
        if (accounts.called(reference).filter(other -> !other.poolId().equals(pool)).isPresent()) {
            throw new RuleBroken(List.of(Breach.at("accountRef", PoolRule.ACCOUNT_OF_ANOTHER_POOL)));
        }
        PoolAccount account = accounts.of(pool).orElseGet(() -> new PoolAccount(pool));
        news.record(account.note(reference, call.actor().personId(), clock.instant()));
        accounts.add(account);
        outbox.put(new AccountNamed(pool, reference, clock.instant()));
    }
}
