package org.alongside.community.peergroup;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** How somebody stands to a group. Joining an open group begins as a member. */
public enum MemberStatus implements Status<MemberAct> {

    ASKED,
    INVITED,
    ACTIVE,
    REFUSED,
    LEFT,
    REMOVED;

    /** Those who may know that a sensitive group is there. */
    public static final Set<MemberStatus> INSIDE = EnumSet.of(INVITED, ACTIVE);

    /** One of these for a person and group at most. */
    public static final Set<MemberStatus> LIVE = EnumSet.of(ASKED, INVITED, ACTIVE);

    private static final Transitions<MemberStatus, MemberAct> TABLE = Transitions
            .between(MemberStatus.class, MemberAct.class)
            .allow(ASKED, MemberAct.INVITE, INVITED)
            .allow(ASKED, MemberAct.WELCOME, ACTIVE)
            .allow(ASKED, MemberAct.TURN_AWAY, REFUSED)
            .allow(INVITED, MemberAct.ACCEPT, ACTIVE)
            .allow(INVITED, MemberAct.DECLINE, REFUSED)
            .allow(ACTIVE, MemberAct.LEAVE, LEFT)
            .allow(ACTIVE, MemberAct.REMOVE, REMOVED)
            .endingAt(REFUSED, LEFT, REMOVED);

    @Override
    public Transitions<MemberStatus, MemberAct> transitions() {
        return TABLE;
    }

    /** Where {@code act} leads; refused when it is not open here. */
    public MemberStatus after(MemberAct act) {
        return TABLE.after(this, act);
    }
}
