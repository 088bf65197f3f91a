package org.alongside.training.run;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.platform.error.Stale;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where a run stands (specification 7.8). Whether it is full is counted, never kept. */
public enum RunStatus implements Status<RunAct> {

    PLANNED("Being planned"),
    OPEN("Open for booking"),
    BOOKING_CLOSED("Booking has closed"),
    IN_PROGRESS("Under way"),
    DELIVERED("Finished"),
    CLOSED("Finished and closed"),
    CANCELLED("Cancelled");

    private static final Set<RunStatus> AHEAD = EnumSet.of(PLANNED, OPEN, BOOKING_CLOSED);
    private static final Set<RunStatus> UNFINISHED = EnumSet.of(PLANNED, OPEN, BOOKING_CLOSED, IN_PROGRESS);

    private static final Transitions<RunStatus, RunAct> TABLE = Transitions
            .between(RunStatus.class, RunAct.class)
            .allow(PLANNED, RunAct.PLAN, PLANNED)
            .allow(PLANNED, RunAct.ARRANGE_SESSIONS, PLANNED)
            .allow(OPEN, RunAct.ARRANGE_SESSIONS, OPEN)
            .allow(BOOKING_CLOSED, RunAct.ARRANGE_SESSIONS, BOOKING_CLOSED)
            .allow(IN_PROGRESS, RunAct.ARRANGE_SESSIONS, IN_PROGRESS)
            .allow(PLANNED, RunAct.ARRANGE_TRAINERS, PLANNED)
            .allow(OPEN, RunAct.ARRANGE_TRAINERS, OPEN)
            .allow(BOOKING_CLOSED, RunAct.ARRANGE_TRAINERS, BOOKING_CLOSED)
            .allow(IN_PROGRESS, RunAct.ARRANGE_TRAINERS, IN_PROGRESS)
            .allow(PLANNED, RunAct.OPEN, OPEN)
            .allow(PLANNED, RunAct.CHANGE_PLACES, PLANNED)
            .allow(OPEN, RunAct.CHANGE_PLACES, OPEN)
            .allow(BOOKING_CLOSED, RunAct.CHANGE_PLACES, BOOKING_CLOSED)
            .allow(OPEN, RunAct.RELEASE_RESERVED, OPEN)
            .allow(BOOKING_CLOSED, RunAct.RELEASE_RESERVED, BOOKING_CLOSED)
            .allow(OPEN, RunAct.CLOSE_BOOKING, BOOKING_CLOSED)
            .allow(BOOKING_CLOSED, RunAct.GO_AHEAD, BOOKING_CLOSED)
            .allow(BOOKING_CLOSED, RunAct.START, IN_PROGRESS)
            .allow(IN_PROGRESS, RunAct.DELIVER, DELIVERED)
            .allow(DELIVERED, RunAct.CLOSE, CLOSED)
            .allowFromAny(UNFINISHED, RunAct.CANCEL, CANCELLED)
            .endingAt(CLOSED, CANCELLED);

    private final String label;

    RunStatus(String label) {
        this.label = label;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    @Override
    public Transitions<RunStatus, RunAct> transitions() {
        return TABLE;
    }

    /** Where {@code act} leads; refused when it is not open here. */
    public RunStatus after(RunAct act) {
        return TABLE.after(this, act);
    }

    /** It has not begun and has not been called off. */
    public boolean isAhead() {
        return AHEAD.contains(this);
    }

    /** What somebody is told who acted on an older view of the run. */
    public Stale stale() {
        return new Stale(name(), open().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
