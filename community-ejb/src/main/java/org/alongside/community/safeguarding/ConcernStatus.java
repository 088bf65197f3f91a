package org.alongside.community.safeguarding;

import java.util.EnumSet;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a concern stands (specification 3.5). Nothing waits for an answer that may be left out. */
public enum ConcernStatus implements Status<ConcernAct> {

    RAISED("Not looked into yet"),
    TRIAGED("Being looked into"),
    REFERRED_COUNCIL("Passed to the council"),
    REFERRED_POLICE("Passed to the police"),
    INTERNAL_ACTION("Being acted on here"),
    NO_FURTHER_ACTION("Looked into, nothing more to do"),
    FOLLOW_UP("Being followed up"),
    CLOSED("Closed");

    private static final Transitions<ConcernStatus, ConcernAct> TABLE = Transitions
            .between(ConcernStatus.class, ConcernAct.class)
            .allow(RAISED, ConcernAct.TAKE_UP, RAISED)
            .allow(RAISED, ConcernAct.TRIAGE, TRIAGED)
            .allow(TRIAGED, ConcernAct.REFER_TO_COUNCIL, REFERRED_COUNCIL)
            .allow(TRIAGED, ConcernAct.REFER_TO_POLICE, REFERRED_POLICE)
            .allow(TRIAGED, ConcernAct.ACT_HERE, INTERNAL_ACTION)
            .allow(TRIAGED, ConcernAct.TAKE_NO_ACTION, NO_FURTHER_ACTION)
            .allowFromAny(EnumSet.of(REFERRED_COUNCIL, REFERRED_POLICE, INTERNAL_ACTION, NO_FURTHER_ACTION),
                    ConcernAct.FOLLOW_UP, FOLLOW_UP)
            .allow(FOLLOW_UP, ConcernAct.CLOSE, CLOSED)
            .endingAt(CLOSED);

    private final String label;

    ConcernStatus(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    @Override
    public Transitions<ConcernStatus, ConcernAct> transitions() {
        return TABLE;
    }

    /** Where {@code act} leads; refused when it is not open here. */
    public ConcernStatus after(ConcernAct act) {
        return TABLE.after(this, act);
    }
}
