package org.alongside.community.pool.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.PoolTask;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** What has to be there before a pool may hold anybody's money (R-POOL-03; specification 3.5). */
final class Adoption {

    private Adoption() {
    }

    static void require(HolderKind holder, Collection<Membership> signers) {
        List<Breach> breaches = new ArrayList<>();
        if (signers.size() < 2) {
            breaches.add(Breach.of(PoolRule.FEWER_THAN_TWO_SIGNED));
        }
        if (holder == null) {
            breaches.add(Breach.of(PoolRule.HOLDER_MISSING));
        }
        if (signers.stream().filter(one -> one.tasks().contains(PoolTask.SIGNATORY)).count() < 2) {
            breaches.add(Breach.of(PoolRule.SIGNATORIES_MISSING));
        }
        if (signers.stream().noneMatch(one -> one.tasks().contains(PoolTask.TREASURER))) {
            breaches.add(Breach.of(PoolRule.TREASURER_MISSING));
        }
        RuleBroken.throwIfAny(breaches);
    }
}
