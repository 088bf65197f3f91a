package org.alongside.accreditation.register;

import static org.alongside.accreditation.register.AccreditationStep.END_SUSPENSION;
import static org.alongside.accreditation.register.AccreditationStep.EXPIRE;
import static org.alongside.accreditation.register.AccreditationStep.GRANT;
import static org.alongside.accreditation.register.AccreditationStep.RELINQUISH;
import static org.alongside.accreditation.register.AccreditationStep.SUSPEND;
import static org.alongside.accreditation.register.AccreditationStep.WITHDRAW;

import java.util.EnumSet;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Where an accreditation stands. Nothing is final: whoever left the list, in whatever way, may be accredited again. */
public enum AccreditationStatus implements Status<AccreditationStep> {
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    WITHDRAWN,
    RELINQUISHED;

    /** The one table (7.4). */
    public static final Transitions<AccreditationStatus, AccreditationStep> TABLE =
            Transitions.between(AccreditationStatus.class, AccreditationStep.class)
                    .allow(ACTIVE, SUSPEND, SUSPENDED)
                    .allow(SUSPENDED, END_SUSPENSION, ACTIVE)
                    .allowFromAny(EnumSet.of(ACTIVE, SUSPENDED), WITHDRAW, WITHDRAWN)
                    .allowFromAny(EnumSet.of(ACTIVE, SUSPENDED), RELINQUISH, RELINQUISHED)
                    .allowFromAny(EnumSet.of(ACTIVE, SUSPENDED), EXPIRE, EXPIRED)
                    .allowFromAny(EnumSet.of(EXPIRED, RELINQUISHED, WITHDRAWN), GRANT, ACTIVE)
                    .endingAt();

    @Override
    public Transitions<AccreditationStatus, AccreditationStep> transitions() {
        return TABLE;
    }

    /** It was done to the broker, who may appeal against it. */
    public boolean isAppealable() {
        return this == SUSPENDED || this == WITHDRAWN;
    }

    /** Whether people may rely on it today. */
    public boolean inForce() {
        return this == ACTIVE;
    }
}
