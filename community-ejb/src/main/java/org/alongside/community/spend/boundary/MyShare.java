package org.alongside.community.spend.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.Outcome;
import org.alongside.community.spend.ShareAnswer;

/**
 * Somebody's part in a spend, for their eyes and for whoever lawfully answers for them.
 *
 * @param pence    as things stand; it may change when somebody is out
 * @param extra    of that, what is for somebody whose money does not reach, as the group agreed (R-POOL-13)
 * @param most     what I said I would pay at most; null when I have not
 * @param sources  which of my money would pay; empty when it does not reach
 * @param outcomes of my plan, one of which money for my own needs has to be for (R-POOL-05)
 */
public record MyShare(UUID personId, String name, long pence, long extra, ShareAnswer answer, Long most,
                      List<MoneySource> sources, List<Outcome> outcomes) {

    public boolean needsOutcome() {
        return sources.stream().anyMatch(MoneySource::isForOwnNeedsOnly);
    }

    public boolean reaches() {
        return !sources.isEmpty();
    }
}
