package org.alongside.accreditation.register.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.register.AccreditationExpired;
import org.alongside.accreditation.register.AccreditationGranted;
import org.alongside.accreditation.register.AccreditationRelinquished;
import org.alongside.accreditation.register.AccreditationRestored;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.AccreditationStep;
import org.alongside.accreditation.register.AccreditationSuspended;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.Granted;
import org.alongside.accreditation.register.GrantedCondition;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.time.London;

/**
 * A broker's accreditation in their home area.
 *
 * <p>It begins when a decision is released, runs for a term, and ends when the term runs out or the broker gives it up.
 * Granted again, it goes on under the same number with a new term; terms never overlap, and a gap between two stays
 * visible. Meanwhile it may be suspended; its term runs on all the same.
 */
@Entity
@Table(schema = "accreditation", name = "accreditation")
public class Accreditation extends TenantOwned {

    private String number;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private AccreditationStatus status;

    @Column(name = "ended_at")
    private Instant endedAt;

    private int changes;

    @OneToMany(mappedBy = "accreditation", cascade = CascadeType.ALL)
    private List<AccreditationTerm> terms = new ArrayList<>();

    @OneToMany(mappedBy = "accreditation", cascade = CascadeType.ALL)
    private List<AccreditationCondition> conditions = new ArrayList<>();

    @OneToMany(mappedBy = "accreditation", cascade = CascadeType.ALL)
    private List<Suspension> suspensions = new ArrayList<>();

    protected Accreditation() {
    }

    /** Nothing is granted yet: {@link #grant} follows at once. */
    public Accreditation(BrokerNumber number, UUID personId) {
        super(UUID.randomUUID());
        this.number = number.value();
        this.personId = personId;
    }

    public AccreditationGranted grant(Granted granted) {
        status = status == null ? AccreditationStatus.ACTIVE : after(AccreditationStep.GRANT);
        changes++;
        endedAt = null;
        AccreditationTerm term = new AccreditationTerm(this, terms.size() + 1, granted);
        terms.add(term);
        granted.conditions().forEach(one -> conditions.add(new AccreditationCondition(this, term.no(), one)));
        return new AccreditationGranted(id, number, term.no(), term.startsOn(), term.endsOn(), granted.decisionId());
    }

    /** The last day of the term is over. */
    public AccreditationExpired expire(Instant now) {
        if (!term().isOverAt(now)) {
            throw new IllegalStateException(number + " runs until " + term().endsOn());
        }
        AccreditationStatus was = status;
        status = after(AccreditationStep.EXPIRE);
        changes++;
        endedAt = term().runsOutAt();
        endSuspensionAt(endedAt);
        return new AccreditationExpired(id, number, was, term().endsOn());
    }

    /** The broker gives it up, at once and without a reason. */
    public AccreditationRelinquished relinquish(Instant now) {
        AccreditationStatus was = status;
        status = after(AccreditationStep.RELINQUISH);
        changes++;
        endedAt = now;
        endSuspensionAt(now);
        term().cutShort(London.dayOf(now));
        return new AccreditationRelinquished(id, number, was, London.dayOf(now));
    }

    /** People may not rely on it from now on, until {@link #endSuspension} or its own end. */
    public AccreditationSuspended suspend(Instant now) {
        status = after(AccreditationStep.SUSPEND);
        changes++;
        suspensions.add(new Suspension(this, now));
        return new AccreditationSuspended(id, number, London.dayOf(now));
    }

    public AccreditationRestored endSuspension(Instant now) {
        status = after(AccreditationStep.END_SUSPENSION);
        changes++;
        endSuspensionAt(now);
        return new AccreditationRestored(id, number, London.dayOf(now));
    }

    /** Whether a term ran on that day, and nothing had suspended it by the end of it. */
    public boolean inForceOn(LocalDate day) {
        return terms.stream().anyMatch(term -> term.covers(day))
                && suspensions.stream().noneMatch(suspension -> suspension.covers(day));
    }

    /** The newest term. */
    public AccreditationTerm term() {
        return terms.stream().max(Comparator.comparing(AccreditationTerm::no)).orElseThrow();
    }

    /** The first day of the unbroken run of terms that leads to the newest. */
    public LocalDate since() {
        LocalDate since = term().startsOn();
        for (AccreditationTerm earlier : newestFirst()) {
            if (earlier.followedBy(since)) {
                since = earlier.startsOn();
            }
        }
        return since;
    }

    /** What still has to be done in this term, soonest first. */
    public List<GrantedCondition> conditions() {
        return conditions.stream().filter(condition -> condition.termNo() == term().no())
                .map(AccreditationCondition::granted)
                .sorted(Comparator.comparing(GrantedCondition::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public BrokerNumber number() {
        return new BrokerNumber(number);
    }

    public UUID personId() {
        return personId;
    }

    public AccreditationStatus status() {
        return status;
    }

    /** How often it has changed its status, so that who hears of a change knows which is the newer. */
    public int changes() {
        return changes;
    }

    /** The first day it no longer holds; null while it does. */
    public LocalDate endedOn() {
        return endedAt == null ? null : London.dayOf(endedAt);
    }

    private List<AccreditationTerm> newestFirst() {
        return terms.stream().sorted(Comparator.comparing(AccreditationTerm::no).reversed()).toList();
    }

    /** Whoever comes back later comes back without it. */
    private void endSuspensionAt(Instant moment) {
        suspensions.stream().filter(Suspension::isRunning).forEach(suspension -> suspension.end(moment));
    }

    private AccreditationStatus after(AccreditationStep step) {
        return AccreditationStatus.TABLE.after(status, step);
    }
}
