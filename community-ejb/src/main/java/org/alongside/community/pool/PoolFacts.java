package org.alongside.community.pool;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.Stale;

/** A pool, for the other features of the community; its book has the same id. */
public record PoolFacts(UUID poolId, String name, PoolKind kind, PoolStatus status, Set<SpendCategory> categories,
                        AgreedTerms terms, List<MemberFacts> members) {

    public PoolFacts {
        members = List.copyOf(members);
    }

    public UUID bookId() {
        return poolId;
    }

    public List<MemberFacts> active() {
        return members.stream().filter(MemberFacts::isActive).toList();
    }

    /** Who has left and come again is found as they are now. */
    public Optional<MemberFacts> member(UUID personId) {
        return members.stream().filter(one -> one.personId().equals(personId))
                .max(Comparator.comparing(one -> one.status().isLive()));
    }

    /** The membership of this person in this pool; of anybody else the pool is not there. */
    public MemberFacts requireMember(UUID personId) {
        return member(personId).filter(one -> one.status().isLive()).orElseThrow(NotFound::new);
    }

    /** Somebody who does this for the pool; {@link NotPermitted} for others, and for who is paused. */
    public MemberFacts require(UUID personId, PoolTask task) {
        MemberFacts member = requireMember(personId);
        if (!member.has(task)) {
            throw new NotPermitted(task.name());
        }
        return member;
    }

    public MemberFacts membership(UUID membershipId) {
        return members.stream().filter(one -> one.membershipId().equals(membershipId)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Refused while the pool is stopped, or is none any more (R-POOL-44). */
    public void requirePaying() {
        if (!status.pays()) {
            throw new Stale(status.name(), Set.of());
        }
    }

    /** Refused while the pool is being set up, stopped or coming to its end (R-POOL-44). */
    public void requireRunning() {
        if (!status.takesAndSpends()) {
            throw new Stale(status.name(), Set.of());
        }
    }
}
