package org.alongside.training.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.platform.time.London;

/** The places kept for disabled people and families, until some days before the start (R-TRN-03). */
@Embeddable
public class Reserve {

    private static final int WHOLE = 100;

    @Column(name = "reserved_share")
    private int share;

    @Column(name = "reserved_release_days")
    private int releaseDays;

    @Column(name = "reserved_released_at")
    private Instant releasedAt;

    protected Reserve() {
    }

    Reserve(int share, int releaseDays) {
        this.share = share;
        this.releaseDays = releaseDays;
    }

    /** Rounded up. */
    int of(int learnerPlaces) {
        return (learnerPlaces * share + WHOLE - 1) / WHOLE;
    }

    /** The first day on which what is still free is everybody's; null while there is no first session. */
    LocalDate freeOn(Instant startsAt) {
        return startsAt == null ? null : London.dayOf(startsAt).minusDays(releaseDays);
    }

    boolean isDue(Instant startsAt, Instant now) {
        return releasedAt == null && startsAt != null && !now.isBefore(London.startOf(freeOn(startsAt)));
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    void release(Instant now) {
        releasedAt = now;
    }
}
