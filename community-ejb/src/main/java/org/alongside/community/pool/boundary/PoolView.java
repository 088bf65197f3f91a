package org.alongside.community.pool.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolTask;

/**
 * A pool as its members see it (R-POOL-35): their own money in full, of everything else totals.
 *
 * @param heldBy who has the real money, with the last digits of the account
 * @param potFor what is in the pot, lot by lot: it belongs to everybody
 * @param weeks  of planned spending may be put in at once without saying why (R-POOL-30)
 */
public record PoolView(UUID poolId, String name, PoolKind kind, String aims, PoolStatus status, String heldBy,
                       List<MemberLine> members, PoolTotals totals, List<MonthLine> months, List<MyLot> mine,
                       List<MyLot> potFor, long weeks) {

    public MemberLine me() {
        return members.stream().filter(MemberLine::me).findFirst().orElseThrow();
    }

    public boolean does(PoolTask task) {
        return takesPart() && me().tasks().contains(task);
    }

    /** I am a member, and not paused. */
    private boolean takesPart() {
        return me().status() == MembershipStatus.ACTIVE && !me().paused();
    }

    public boolean active() {
        return status == PoolStatus.ACTIVE && takesPart();
    }

    /** I may put in money that stays mine. */
    public boolean takesMine() {
        return active() && kind.takesMembersMoney();
    }

    public boolean forming() {
        return status == PoolStatus.FORMING;
    }

    public long freeOfMine() {
        return mine.stream().mapToLong(one -> one.facts().free()).sum();
    }

    public long reservedOfMine() {
        return mine.stream().mapToLong(one -> one.facts().held()).sum();
    }

    public long owedToMe() {
        return mine.stream().mapToLong(MyLot::owed).sum();
    }
}
