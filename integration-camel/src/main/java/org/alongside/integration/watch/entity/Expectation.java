package org.alongside.integration.watch.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.alongside.integration.watch.ExpectationView;
import org.alongside.integration.watch.Hearers;
import org.alongside.integration.watch.Rhythm;
import org.alongside.integration.watch.WatchEvent;
import org.alongside.integration.watch.WatchRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.time.BankDays;
import org.alongside.platform.time.London;

/** That a file is to come by an endpoint, whose id it has, and by when (R-INT-35). */
@Entity
@Table(schema = "integration", name = "expectation")
public class Expectation extends TenantOwned {

    private static final int MOST_DAYS = 20;
    private static final int MOST_MINUTES = 1440;
    /** Days before, and a time of day, move what is due no further than this from the day it is for. */
    private static final int AHEAD = 45;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "days_before")
    private int daysBefore;

    @Column(name = "by_time")
    private String byTime;

    @Column(name = "grace_minutes")
    private int graceMinutes;

    @Enumerated(EnumType.STRING)
    private Hearers hearers;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Expectation() {
    }

    public Expectation(UUID endpointId) {
        super(endpointId);
    }

    public WatchEvent expect(Rhythm often, LocalDate first, int before, LocalTime by, int grace, Hearers who,
            Instant now) {
        if (before < 0 || before > MOST_DAYS) {
            throw new RuleBroken(List.of(Breach.at("daysBefore", WatchRule.DAYS_OUT_OF_RANGE)));
        }
        if (grace < 0 || grace > MOST_MINUTES) {
            throw new RuleBroken(List.of(Breach.at("grace", WatchRule.GRACE_OUT_OF_RANGE)));
        }
        rhythm = often;
        firstDay = first;
        daysBefore = before;
        byTime = by.toString();
        graceMinutes = grace;
        hearers = who;
        madeAt = now;
        return new WatchEvent.Expected(id, often);
    }

    /**
     * When the last file that should be here by now was due; nothing while none was due since this was asked for.
     *
     * @param from the endpoint carries since then
     */
    public Optional<Instant> lastDue(Instant from, Instant now, BankDays banks) {
        Duration grace = Duration.ofMinutes(graceMinutes);
        return dues(now, -1, banks).filter(due -> !due.plus(grace).isAfter(now)).findFirst()
                .filter(due -> due.isAfter(madeAt) && due.isAfter(from));
    }

    /** When the one before that was due. */
    public Instant dueBefore(Instant due, BankDays banks) {
        return dues(due, -1, banks).filter(due::isAfter).findFirst().orElse(Instant.EPOCH);
    }

    public Instant nextDue(Instant now, BankDays banks) {
        return dues(now, 1, banks).filter(due -> due.isAfter(now)).findFirst().orElseThrow();
    }

    /** From well after a moment backwards, or from well before it on. */
    private Stream<Instant> dues(Instant around, int way, BankDays banks) {
        LocalDate start = London.dayOf(around).plusDays(way < 0 ? AHEAD : -AHEAD);
        long number = Math.max(rhythm.number(firstDay, start), way < 0 ? -1 : 0);
        LongStream numbers = LongStream.iterate(number, n -> n >= 0, n -> n + way);
        return numbers.mapToObj(n -> rhythm.day(firstDay, n))
                .filter(day -> rhythm != Rhythm.WORKING_DAYS || banks.areOpenOn(day)).map(day -> due(day, banks));
    }

    private Instant due(LocalDate day, BankDays banks) {
        return banks.before(day, daysBefore).atTime(LocalTime.parse(byTime)).atZone(London.ZONE).toInstant();
    }

    public Hearers hearers() {
        return hearers;
    }

    public ExpectationView view(Instant now, BankDays banks) {
        return new ExpectationView(id, rhythm, firstDay, daysBefore, LocalTime.parse(byTime), graceMinutes, hearers,
                nextDue(now, banks));
    }
}
