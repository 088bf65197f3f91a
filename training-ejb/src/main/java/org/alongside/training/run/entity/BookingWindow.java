package org.alongside.training.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.training.run.RunRule;

/** When people can book, and how long an offered place is held for them. */
@Embeddable
public class BookingWindow {

    @Column(name = "booking_opens_at")
    private Instant opensAt;

    @Column(name = "booking_closes_at")
    private Instant closesAt;

    @Column(name = "hold_hours")
    private int holdHours;

    protected BookingWindow() {
    }

    public BookingWindow(Instant opensAt, Instant closesAt, int holdHours) {
        if (!opensAt.isBefore(closesAt)) {
            throw new RuleBroken(List.of(Breach.at("bookingCloses", RunRule.BOOKING_ENDS_BEFORE_IT_OPENS)));
        }
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.holdHours = holdHours;
    }

    void requireBefore(Instant startsAt) {
        if (closesAt.isAfter(startsAt)) {
            throw new RuleBroken(List.of(
                    Breach.at("bookingCloses", RunRule.BOOKING_ENDS_AFTER_START, London.dayOf(startsAt))));
        }
    }

    boolean isOver(Instant now) {
        return !now.isBefore(closesAt);
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    int holdHours() {
        return holdHours;
    }
}
