package org.alongside.accreditation.interim.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.interim.InterimEvent;
import org.alongside.accreditation.interim.InterimRule;
import org.alongside.accreditation.interim.MeasureAct;
import org.alongside.accreditation.interim.MeasureStatus;
import org.alongside.accreditation.interim.MeasureTerms;
import org.alongside.accreditation.interim.Member;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.KnownBroker;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;

/**
 * A broker is suspended for a time, because of a risk that is stated.
 *
 * <p>One member proposes, a second agrees, and it runs from that instant. Each review in time carries it on, up to its
 * longest time; without one it lapses. A member can end it on any day.
 */
@Entity
@Table(schema = "accreditation", name = "interim_measure")
public class InterimMeasure extends TenantOwned {

    private static final int LONGEST_TEXT = 2000;

    @Column(name = "accreditation_id")
    private UUID accreditationId;

    private String number;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private MeasureStatus status;

    @Convert(converter = SealedWords.class)
    private String risk;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "agreed_by")
    private UUID agreedBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Convert(converter = SealedWords.class)
    @Column(name = "closing_reason")
    private String closingReason = "";

    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL)
    private List<InterimReview> reviews = new ArrayList<>();

    protected InterimMeasure() {
    }

    /** Refused without a risk that somebody else can understand. */
    public InterimMeasure(KnownBroker broker, Member proposer, String risk, Instant now) {
        super(UUID.randomUUID());
        accreditationId = broker.id();
        number = broker.number().value();
        personId = broker.personId();
        status = MeasureStatus.PROPOSED;
        this.risk = PlainText.reason("risk", risk, LONGEST_TEXT);
        proposedBy = proposer.personId();
        proposedAt = now;
    }

    public InterimEvent.Proposed proposed() {
        return new InterimEvent.Proposed(id, accreditationId, proposedBy);
    }

    /** @param proposer as they sit on the body today */
    public InterimEvent.Begun agree(Member proposer, Member second, MeasureTerms terms, Instant now) {
        if (second.personId().equals(proposedBy)) {
            throw new RuleBroken(InterimRule.SECOND_MEMBER_NEEDED);
        }
        if (!proposer.fromConstituency() && !second.fromConstituency()) {
            throw new RuleBroken(InterimRule.CONSTITUENCY_MISSING);
        }
        status = status.after(MeasureAct.AGREE);
        agreedBy = second.personId();
        begunAt = now;
        lastDay = terms.lastDay(London.dayOf(now));
        reviewBy = terms.reviewBy(London.dayOf(now), lastDay);
        return new InterimEvent.Begun(id, accreditationId, agreedBy, reviewBy, lastDay);
    }

    public InterimEvent.CalledOff callOff(Member member, String reason, Instant now) {
        String why = PlainText.reason("reason", reason, LONGEST_TEXT);
        close(MeasureAct.CALL_OFF, why, now);
        return new InterimEvent.CalledOff(id, member.personId());
    }

    /** It is still needed. Refused once the day for it is over: then it lapses. */
    public InterimEvent.Reviewed review(Member member, String finding, MeasureTerms terms, Instant now) {
        String found = PlainText.reason("finding", finding, LONGEST_TEXT);
        status = status.after(MeasureAct.REVIEW);
        if (London.dayOf(now).isAfter(reviewBy)) {
            throw new RuleBroken(InterimRule.REVIEW_TOO_LATE);
        }
        reviewBy = terms.reviewBy(London.dayOf(now), lastDay);
        reviews.add(new InterimReview(this, member.personId(), found, reviewBy, now));
        return new InterimEvent.Reviewed(id, member.personId(), reviewBy);
    }

    public InterimEvent.Ended end(Member member, String reason, Instant now) {
        String why = PlainText.reason("ending", reason, LONGEST_TEXT);
        close(MeasureAct.END, why, now);
        return new InterimEvent.Ended(id, member.personId());
    }

    /**
     * What time, and what happened to the accreditation, have done to it. Nothing when it goes on.
     *
     * @param standing how the broker stands on the list now
     */
    public Optional<InterimEvent> lookAgain(AccreditationStatus standing, Instant now) {
        LocalDate today = London.dayOf(now);
        if (standing != (status == MeasureStatus.RUNNING ? AccreditationStatus.SUSPENDED : AccreditationStatus.ACTIVE)) {
            close(MeasureAct.OVERTAKE, "", now);
            return Optional.of(new InterimEvent.Overtaken(id, standing));
        }
        if (status == MeasureStatus.RUNNING && today.isAfter(lastDay)) {
            close(MeasureAct.RUN_OUT, "", now);
            return Optional.of(new InterimEvent.RanOut(id, lastDay));
        }
        if (status == MeasureStatus.RUNNING && today.isAfter(reviewBy)) {
            close(MeasureAct.LAPSE, "", now);
            return Optional.of(new InterimEvent.Lapsed(id, reviewBy));
        }
        return Optional.empty();
    }

    public UUID accreditationId() {
        return accreditationId;
    }

    public BrokerNumber number() {
        return new BrokerNumber(number);
    }

    /** The broker. */
    public UUID personId() {
        return personId;
    }

    public MeasureStatus status() {
        return status;
    }

    public String risk() {
        return risk;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Null before a second member agreed. */
    public UUID agreedBy() {
        return agreedBy;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public LocalDate reviewBy() {
        return reviewBy;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Empty when it ended by itself, or has not ended. */
    public String closingReason() {
        return closingReason;
    }

    /** The first one first. */
    public List<InterimReview> reviews() {
        return reviews.stream().sorted(Comparator.comparing(InterimReview::reviewedAt)).toList();
    }

    private void close(MeasureAct act, String why, Instant now) {
        status = status.after(act);
        closedAt = now;
        closingReason = why;
    }
}
