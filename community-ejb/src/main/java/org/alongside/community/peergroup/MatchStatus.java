package org.alongside.community.peergroup;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** How far two people are with each other (specification 3.5). */
public enum MatchStatus implements Status<MatchAct> {

    SUGGESTED,
    ONE_YES,
    BOTH_YES,
    INTRODUCED,
    ACTIVE,
    ENDED,
    DECLINED,
    BLOCKED;

    /** These count as a suggestion that is open. */
    public static final Set<MatchStatus> LIVE = EnumSet.of(SUGGESTED, ONE_YES);

    /** In these the two know each other's name here, and may write. */
    public static final Set<MatchStatus> TOGETHER = EnumSet.of(INTRODUCED, ACTIVE);

    private static final Transitions<MatchStatus, MatchAct> TABLE = Transitions
            .between(MatchStatus.class, MatchAct.class)
            .allow(SUGGESTED, MatchAct.YES, ONE_YES)
            .allow(ONE_YES, MatchAct.YES_TOO, BOTH_YES)
            .allow(BOTH_YES, MatchAct.INTRODUCE, INTRODUCED)
            .allow(INTRODUCED, MatchAct.WRITE, ACTIVE)
            .allow(ACTIVE, MatchAct.WRITE, ACTIVE)
            .allowFromAny(TOGETHER, MatchAct.END, ENDED)
            .allowFromAny(LIVE, MatchAct.NO, DECLINED)
            .allowFromAny(EnumSet.of(SUGGESTED, ONE_YES, BOTH_YES, INTRODUCED, ACTIVE), MatchAct.BLOCK, BLOCKED)
            .endingAt(ENDED, DECLINED, BLOCKED);

    @Override
    public Transitions<MatchStatus, MatchAct> transitions() {
        return TABLE;
    }

    /** Where {@code act} leads; refused when it is not open here. */
    public MatchStatus after(MatchAct act) {
        return TABLE.after(this, act);
    }
}
