package org.alongside.accreditation.application.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.ApplicationEvent;
import org.alongside.accreditation.application.ApplicationKind;
import org.alongside.accreditation.application.ApplicationMove;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.PriorFinding;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.framework.Standards;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.time.London;

/**
 * One person's application in one area.
 *
 * <p>Its life: the applicant fills a draft ({@link #draft()}) and submits it, which pins the standards it is measured
 * by; the body returns it, accepts it, asks for more and puts it before a panel ({@link #handling()}); an assessor rates
 * it ({@link Assessment}); a conclusion, a lapse or a withdrawal ends it.
 */
@Entity
@Table(schema = "accreditation", name = "application")
public class Application extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ApplicationKind kind;

    @Enumerated(EnumType.STRING)
    ApplicationStatus status = ApplicationStatus.DRAFT;

    @Embedded
    Pin pin;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Embedded
    Rounds rounds = new Rounds();

    @Embedded
    Declarations declarations;

    @Embedded
    ReplyDeadline deadline = ReplyDeadline.none();

    @Embedded
    RecordCheck check;

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    List<CriterionClaim> claims = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    List<LentEvidence> lent = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Tie> ties = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    List<AcceptedUndertaking> undertakings = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Question> questions = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Involvement> involvements = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    List<CriterionRating> ratings = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Pause> pauses = new ArrayList<>();

    protected Application() {
    }

    private Application(UUID id, UUID personId, ApplicationKind kind, Standards standards, Instant now) {
        super(id);
        this.personId = personId;
        this.kind = kind;
        this.pin = Pin.to(standards);
        this.startedAt = now;
        this.movedAt = now;
        this.declarations = new Declarations(YesNo.YES);
    }

    /**
     * Open to any adult who means to work as a broker here; nothing else is asked (R-ACC-25). Only a date before which
     * nobody may apply again stands in the way (R-ACC-35).
     */
    public static Application start(UUID personId, ApplicationKind kind, YesNo adult, Standards standards,
            List<PriorFinding> findings, Instant now) {
        Declarations.requireAdult(adult);
        RuleBroken.throwIfAny(PriorOutcomePolicy.tooEarly(findings, London.dayOf(now)).stream().toList());
        return new Application(UUID.randomUUID(), personId, kind, standards, now);
    }

    public ApplicationEvent started() {
        return new ApplicationEvent.Started(id, personId, kind, pin.editionCode(), pin.interpretationVersion());
    }

    public Draft draft() {
        return new Draft(this);
    }

    public Handling handling() {
        return new Handling(this);
    }

    /** No reason needed, any time before the decision; evidence that was lent goes back at once (R-ACC-30). */
    public ApplicationEvent withdraw(Instant now) {
        rounds.requireUndecided();
        ApplicationStatus from = status;
        move(ApplicationMove.WITHDRAW, now);
        lent.stream().filter(LentEvidence::isLent).forEach(one -> one.takeBack(now));
        return new ApplicationEvent.Withdrawn(id, from);
    }

    /** A refusal when this cannot happen now; nothing changes yet. */
    void require(ApplicationMove event) {
        ApplicationStatus.TRANSITIONS.after(status, event);
    }

    void move(ApplicationMove event, Instant now) {
        status = ApplicationStatus.TRANSITIONS.after(status, event);
        movedAt = now;
    }

    /** What is missing before it can be submitted; empty when nothing is. */
    public List<Breach> gaps(SubmissionFacts facts) {
        return new SubmissionCheck(this, facts).gaps();
    }

    /** What was claimed and shown, by criterion. */
    public Told told() {
        return new Told(claims, lent);
    }

    public Set<UndertakingCode> undertakings() {
        return undertakings.stream().map(AcceptedUndertaking::code).collect(Collectors.toSet());
    }

    public List<DeclaredTie> declaredTies() {
        return ties.stream().map(Tie::told).toList();
    }

    public List<Tie> ties() {
        return List.copyOf(ties);
    }

    public List<Question> openQuestions() {
        return questions.stream().filter(Question::isOpen).toList();
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    public List<Involvement> involvements() {
        return List.copyOf(involvements);
    }

    public List<CriterionRating> ratings() {
        return List.copyOf(ratings);
    }

    /** Empty until it is submitted. */
    public Optional<ApplicationClock> clock() {
        return Optional.ofNullable(submittedAt).map(London::dayOf)
                .map(day -> new ApplicationClock(day, pauses.stream().map(Pause::span).toList()));
    }

    public Pin pin() {
        return pin;
    }

    public UUID personId() {
        return personId;
    }

    public ApplicationKind kind() {
        return kind;
    }

    public ApplicationStatus status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant movedAt() {
        return movedAt;
    }

    /** A panel has decided; what it decided is told when it is released. */
    public boolean isDecided() {
        return rounds.isDecided();
    }

    public boolean wasDeferred() {
        return rounds.wasDeferred();
    }

    public Declarations declarations() {
        return declarations;
    }

    /** The last day to reply, while the applicant has been asked something. */
    public Optional<LocalDate> replyBy() {
        return status == ApplicationStatus.RETURNED || status == ApplicationStatus.INFO_REQUESTED
                ? Optional.ofNullable(deadline).map(ReplyDeadline::replyBy) : Optional.empty();
    }

    public Optional<RecordCheck> check() {
        return Optional.ofNullable(check).filter(one -> one.level() != null);
    }
}
