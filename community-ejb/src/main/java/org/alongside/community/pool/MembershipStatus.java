package org.alongside.community.pool;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/**
 * Where one person stands in one pool (specification 3.5, PoolMembership). Who is invited says yes before the group
 * decides, so an invitation leads to the same place as asking to join. Who is paused to protect somebody is still a member:
 * safeguarding keeps that, with its reason and its end, and {@link MemberFacts} say it.
 */
public enum MembershipStatus implements Status<MembershipStep> {

    INVITED("Invited"),
    APPLIED("Asked to join"),
    ACTIVE("Member"),
    NOTICE("Is leaving"),
    SETTLING("Being settled"),
    ESTATE_SETTLING("Has died, being settled"),
    LEFT("Has left");

    /** Those whose money is still with the pool. */
    public static final Set<MembershipStatus> LIVE = EnumSet.of(ACTIVE, NOTICE, SETTLING, ESTATE_SETTLING);

    private static final Set<MembershipStatus> JOINING = EnumSet.of(INVITED, APPLIED);

    private static final Transitions<MembershipStatus, MembershipStep> TABLE = Transitions
            .between(MembershipStatus.class, MembershipStep.class)
            .allow(INVITED, MembershipStep.ACCEPT, APPLIED)
            .allowFromAny(EnumSet.of(INVITED, APPLIED), MembershipStep.ADMIT, ACTIVE)
            .allow(ACTIVE, MembershipStep.GIVE_NOTICE, NOTICE)
            .allow(ACTIVE, MembershipStep.REMOVE, SETTLING)
            .allow(NOTICE, MembershipStep.SETTLE, SETTLING)
            .allowFromAny(EnumSet.of(SETTLING, ESTATE_SETTLING), MembershipStep.PAID, LEFT)
            .allowFromAny(EnumSet.of(INVITED, APPLIED, ACTIVE, NOTICE, SETTLING), MembershipStep.DEATH, ESTATE_SETTLING)
            .endingAt(LEFT);

    private final String label;

    MembershipStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public Transitions<MembershipStatus, MembershipStep> transitions() {
        return TABLE;
    }

    public MembershipStatus after(MembershipStep step) {
        return TABLE.after(this, step);
    }

    /** Not a member yet. */
    public boolean isJoining() {
        return JOINING.contains(this);
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }
}
