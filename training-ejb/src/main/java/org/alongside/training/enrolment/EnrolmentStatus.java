package org.alongside.training.enrolment;

import static org.alongside.training.enrolment.EnrolmentStep.ACCEPT;
import static org.alongside.training.enrolment.EnrolmentStep.CANCEL;
import static org.alongside.training.enrolment.EnrolmentStep.CARRY;
import static org.alongside.training.enrolment.EnrolmentStep.COMPLETE;
import static org.alongside.training.enrolment.EnrolmentStep.COMPLETE_PARTLY;
import static org.alongside.training.enrolment.EnrolmentStep.DECLINE;
import static org.alongside.training.enrolment.EnrolmentStep.EXPIRE;
import static org.alongside.training.enrolment.EnrolmentStep.EXPIRE_AGAIN;
import static org.alongside.training.enrolment.EnrolmentStep.MISS;
import static org.alongside.training.enrolment.EnrolmentStep.NOT_COMPLETE;
import static org.alongside.training.enrolment.EnrolmentStep.OFFER_AGAIN;
import static org.alongside.training.enrolment.EnrolmentStep.PROMOTE;
import static org.alongside.training.enrolment.EnrolmentStep.START;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.platform.error.Stale;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/**
 * Where one person stands on one run (specification 7.8). A booking starts here as waiting, or as confirmed when a place
 * is free and nobody waits for it; from waiting there is no way to confirmed but through an offer (R-TRN-23).
 */
public enum EnrolmentStatus implements Status<EnrolmentStep> {

    WAITING,
    /** A place is blocked for this person until the offer runs out. */
    OFFERED,
    CONFIRMED,
    ATTENDING,
    COMPLETED,
    PARTLY,
    NOT_COMPLETED,
    NO_SHOW,
    CANCELLED;

    /** One of these a person and run at most (R-TRN-25). */
    public static final Set<EnrolmentStatus> LIVE = EnumSet.of(WAITING, OFFERED, CONFIRMED, ATTENDING);

    /** These take up a place. */
    public static final Set<EnrolmentStatus> HOLDING = EnumSet.of(OFFERED, CONFIRMED, ATTENDING);

    private static final Transitions<EnrolmentStatus, EnrolmentStep> TABLE = Transitions
            .between(EnrolmentStatus.class, EnrolmentStep.class)
            .allow(WAITING, PROMOTE, OFFERED)
            .allow(WAITING, CARRY, CANCELLED)
            .allow(OFFERED, ACCEPT, CONFIRMED)
            .allow(OFFERED, DECLINE, CANCELLED)
            .allow(OFFERED, OFFER_AGAIN, OFFERED)
            .allow(OFFERED, EXPIRE, WAITING)
            .allow(OFFERED, EXPIRE_AGAIN, CANCELLED)
            .allow(CONFIRMED, START, ATTENDING)
            .allow(ATTENDING, COMPLETE, COMPLETED)
            .allow(ATTENDING, COMPLETE_PARTLY, PARTLY)
            .allow(ATTENDING, NOT_COMPLETE, NOT_COMPLETED)
            .allowFromAny(EnumSet.of(CONFIRMED, ATTENDING), MISS, NO_SHOW)
            .allowFromAny(LIVE, CANCEL, CANCELLED)
            .endingAt(COMPLETED, PARTLY, NOT_COMPLETED, NO_SHOW, CANCELLED);

    @Override
    public Transitions<EnrolmentStatus, EnrolmentStep> transitions() {
        return TABLE;
    }

    /** Where {@code step} leads; refused when it is not open here. */
    public EnrolmentStatus after(EnrolmentStep step) {
        return TABLE.after(this, step);
    }

    /** What somebody is told who acts on an enrolment that has ended. */
    public Stale stale() {
        return new Stale(name(), open().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }

    public boolean holdsPlace() {
        return HOLDING.contains(this);
    }
}
