package org.alongside.accreditation.panel;

import static org.alongside.accreditation.panel.PanelAct.ALL_ANSWERED;
import static org.alongside.accreditation.panel.PanelAct.ANSWER;
import static org.alongside.accreditation.panel.PanelAct.ARRIVE;
import static org.alongside.accreditation.panel.PanelAct.ASK_INTERESTS;
import static org.alongside.accreditation.panel.PanelAct.CLOSE;
import static org.alongside.accreditation.panel.PanelAct.END;
import static org.alongside.accreditation.panel.PanelAct.LEAVE;
import static org.alongside.accreditation.panel.PanelAct.LOSE_QUORUM_OR_CONTROL;
import static org.alongside.accreditation.panel.PanelAct.NOT_CARRY;
import static org.alongside.accreditation.panel.PanelAct.OPEN;
import static org.alongside.accreditation.panel.PanelAct.PROPOSE;
import static org.alongside.accreditation.panel.PanelAct.RECOVER;
import static org.alongside.accreditation.panel.PanelAct.RELEASE;
import static org.alongside.accreditation.panel.PanelAct.REOPEN;
import static org.alongside.accreditation.panel.PanelAct.STAND_DOWN;
import static org.alongside.accreditation.panel.PanelAct.STEP_OUT;
import static org.alongside.accreditation.panel.PanelAct.SUBSTITUTE;
import static org.alongside.accreditation.panel.PanelAct.TRANSFER;
import static org.alongside.accreditation.panel.PanelAct.VOTE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.platform.error.Stale;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a panel case stands (specification 7.3). */
public enum PanelStatus implements Status<PanelAct> {

    CONVENED,
    INTERESTS_OPEN,
    READY,
    IN_SESSION,
    INQUORATE,
    DECIDED,
    RELEASED,
    TRANSFERRED,
    /** The applicant withdrew, so there is nothing left to decide. */
    ENDED;

    private static final Set<PanelStatus> UNDECIDED =
            EnumSet.of(CONVENED, INTERESTS_OPEN, READY, IN_SESSION, INQUORATE);

    private static final Transitions<PanelStatus, PanelAct> TABLE = Transitions
            .between(PanelStatus.class, PanelAct.class)
            .allow(CONVENED, ASK_INTERESTS, INTERESTS_OPEN)
            .allow(INTERESTS_OPEN, ANSWER, INTERESTS_OPEN)
            .allow(INTERESTS_OPEN, ALL_ANSWERED, READY)
            .allow(INTERESTS_OPEN, STEP_OUT, INTERESTS_OPEN)
            .allow(READY, STEP_OUT, READY)
            .allow(IN_SESSION, STEP_OUT, IN_SESSION)
            .allow(INQUORATE, STEP_OUT, INQUORATE)
            .allow(INTERESTS_OPEN, SUBSTITUTE, INTERESTS_OPEN)
            .allowFromAny(EnumSet.of(INTERESTS_OPEN, READY, IN_SESSION), LOSE_QUORUM_OR_CONTROL, INQUORATE)
            .allow(INQUORATE, RECOVER, INTERESTS_OPEN)
            .allow(INQUORATE, SUBSTITUTE, INTERESTS_OPEN)
            .allow(INQUORATE, STAND_DOWN, INTERESTS_OPEN)
            .allow(READY, ARRIVE, READY)
            .allow(READY, LEAVE, READY)
            .allow(READY, OPEN, IN_SESSION)
            .allow(IN_SESSION, ARRIVE, IN_SESSION)
            .allow(IN_SESSION, LEAVE, IN_SESSION)
            .allow(IN_SESSION, PROPOSE, IN_SESSION)
            .allow(IN_SESSION, VOTE, IN_SESSION)
            .allow(IN_SESSION, NOT_CARRY, IN_SESSION)
            .allow(IN_SESSION, CLOSE, DECIDED)
            .allow(DECIDED, REOPEN, READY)
            .allow(DECIDED, RELEASE, RELEASED)
            .allowFromAny(UNDECIDED, TRANSFER, TRANSFERRED)
            .allowFromAny(UNDECIDED, END, ENDED)
            .allow(DECIDED, END, ENDED)
            .endingAt(RELEASED, TRANSFERRED, ENDED);

    @Override
    public Transitions<PanelStatus, PanelAct> transitions() {
        return TABLE;
    }

    /** Where {@code act} leads; refused when it is not open here. */
    public PanelStatus after(PanelAct act) {
        return TABLE.after(this, act);
    }

    /** Neither ended, handed over, nor released. */
    public boolean isAtWork() {
        return UNDECIDED.contains(this) || this == DECIDED;
    }

    /** What somebody is told who acted on an older view of the case. */
    public Stale stale() {
        return new Stale(name(), open().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
