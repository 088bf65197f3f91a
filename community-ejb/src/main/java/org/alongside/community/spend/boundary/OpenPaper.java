package org.alongside.community.spend.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.control.Spends;
import org.alongside.community.spend.entity.Spend;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.file.KeptFile;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Whoever paid, asked, or keeps the books opens the receipt; each time is written down (R-POOL-18, R-PRIV-05). */
@Stateless
public class OpenPaper {

    @Inject
    private Spends spends;

    @Inject
    private KnowPool pools;

    @Inject
    private Journal journal;

    @Inject
    private CurrentCall call;

    @UseCase("OPEN_PAPER")
    public KeptFile of(UUID spendId) {
        Spend spend = spends.get(spendId);
        if (!spend.mayOpenPaper(pools.of(spend.poolId()).requireMember(call.actor().personId()))) {
            throw new NotFound();
        }
        journal.record(new SpendEvent.PaperOpened(spend.id(), spend.poolId()));
        return spends.paper(spendId).file();
    }
}
