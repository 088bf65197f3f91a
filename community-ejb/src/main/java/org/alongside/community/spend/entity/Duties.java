package org.alongside.community.spend.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.spend.SpendRule;
import org.alongside.platform.error.RuleBroken;

/**
 * Who may approve a spend: never who asked for it or is paid, nor anybody they live with; and two only from two
 * households (R-POOL-16, 17). Nobody is asked who could not.
 *
 * @param payee    the membership that is paid; null when it is somebody else
 * @param approved the memberships that have approved already
 */
public record Duties(PoolFacts pool, UUID asker, UUID payee, long totalPence, Set<UUID> approved) {

    private static final long POT_LIMIT = 250_00;

    /** Signatories of the group, or a reviewer from outside in their place. */
    public int approvalsNeeded() {
        return totalPence <= pool.terms().oneSignatory() ? 1 : 2;
    }

    /** Above what two may release those who take part decide, and about much of the pot all do (6.3). */
    public boolean needsDecision(boolean fromPot) {
        return totalPence > (fromPot ? Math.max(POT_LIMIT, pool.terms().twoSignatories()) : pool.terms().twoSignatories());
    }

    /** The payee, or whose business it is, and whoever lives with them: they may speak and do not vote (R-POOL-62). */
    public Set<UUID> interested() {
        return payee == null ? Set.of() : pool.active().stream()
                .filter(one -> one.hasInterestIn(pool.membership(payee)))
                .map(MemberFacts::personId).collect(Collectors.toSet());
    }

    public List<MemberFacts> able() {
        return pool.active().stream().filter(one -> one.has(PoolTask.SIGNATORY) && hindrance(one).isEmpty()).toList();
    }

    /** Refused in words; a page does not offer it either. */
    public void requireAble(MemberFacts member) {
        hindrance(member).ifPresent(rule -> {
            throw new RuleBroken(rule);
        });
    }

    /** So few can approve that somebody independent has to (R-POOL-16). */
    public boolean isTooSmall(int reviewers) {
        int missing = approvalsNeeded() - approved.size() - reviewers;
        return missing > householdsOf(able());
    }

    private Optional<SpendRule> hindrance(MemberFacts member) {
        if (member.membershipId().equals(asker)) {
            return Optional.of(SpendRule.ASKED_BY_YOURSELF);
        }
        if (member.membershipId().equals(payee)) {
            return Optional.of(SpendRule.PAID_TO_YOU);
        }
        if (Stream.of(asker, payee).filter(one -> one != null).map(pool::membership).anyMatch(member::sharesHouseholdWith)) {
            return Optional.of(SpendRule.HOUSEHOLD_OF_ASKER_OR_PAYEE);
        }
        if (approved.contains(member.membershipId())) {
            return Optional.of(SpendRule.APPROVED_BY_YOU_ALREADY);
        }
        return approved.stream().map(pool::membership).anyMatch(member::sharesHouseholdWith)
                ? Optional.of(SpendRule.HOUSEHOLD_APPROVED_ALREADY) : Optional.empty();
    }

    private static long householdsOf(List<MemberFacts> members) {
        long alone = members.stream().filter(one -> one.household() == null).count();
        return alone + members.stream().map(MemberFacts::household).filter(one -> one != null).distinct().count();
    }
}
