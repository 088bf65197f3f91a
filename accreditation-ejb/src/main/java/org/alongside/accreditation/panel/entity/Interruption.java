package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** How long a panel has not been able to go on. A substitute who is out as well does not start it anew. */
@Embeddable
public class Interruption {

    /** Then the case goes to another area's body by itself. */
    private static final Duration AT_MOST = Duration.ofDays(28);

    /** When the panel was first lost; null while it is not. */
    @Column(name = "inquorate_since")
    private Instant since;

    /** When everybody was told that half of the time is over. */
    @Column(name = "warned_at")
    private Instant warnedAt;

    protected Interruption() {
    }

    static Interruption none() {
        return new Interruption();
    }

    boolean isRunning() {
        return since != null;
    }

    void begin(Instant now) {
        since = isRunning() ? since : now;
    }

    void end() {
        since = null;
        warnedAt = null;
    }

    boolean isTooLong(Instant now) {
        return isRunning() && !now.isBefore(since.plus(AT_MOST));
    }

    /** True once, when half of the time is over (N04). */
    boolean warn(Instant now) {
        boolean due = isRunning() && warnedAt == null && !now.isBefore(since.plus(AT_MOST.dividedBy(2)));
        if (due) {
            warnedAt = now;
        }
        return due;
    }
}
