package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.alongside.accreditation.application.PauseCause;
import org.alongside.accreditation.application.PauseOwner;

/** Days on which the clock stands still, with whose turn it is (R-ACC-40). */
@Entity
@Table(schema = "accreditation", name = "clock_pause")
public class Pause extends ApplicationPart {

    @Enumerated(EnumType.STRING)
    private PauseCause cause;

    @Enumerated(EnumType.STRING)
    private PauseOwner owner;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    protected Pause() {
    }

    Pause(Application application, PauseCause cause, PauseOwner owner, LocalDate today) {
        super(application);
        this.cause = cause;
        this.owner = owner;
        this.fromDay = today;
    }

    void end(LocalDate today) {
        untilDay = today;
    }

    boolean isOpenFor(PauseCause why) {
        return untilDay == null && cause == why;
    }

    public ApplicationClock.Span span() {
        return new ApplicationClock.Span(fromDay, untilDay);
    }
}
