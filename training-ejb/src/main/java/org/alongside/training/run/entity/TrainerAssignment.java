package org.alongside.training.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.training.run.LivedExperience;
import org.alongside.training.run.PayBasis;
import org.alongside.training.run.RunRule;
import org.alongside.training.run.TrainerRole;
import org.alongside.training.run.TrainerStatus;

/**
 * Somebody's part in teaching a run: asked by the provider, answered by themselves.
 *
 * <p>Everybody is asked with pay; only they can say that they would rather not be paid (R-TRN-10). Lived experience is
 * theirs to tell, too (R-TRN-11).
 */
@Entity
@Table(schema = "training", name = "trainer_assignment")
public class TrainerAssignment extends RunPart {

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private TrainerRole role;

    @Enumerated(EnumType.STRING)
    private TrainerStatus status = TrainerStatus.INVITED;

    @Enumerated(EnumType.STRING)
    @Column(name = "lived_experience")
    private LivedExperience livedExperience = LivedExperience.NOT_ANSWERED;

    @Column(name = "pay_pence_an_hour")
    private long payPenceAnHour;

    @Enumerated(EnumType.STRING)
    @Column(name = "pay_basis")
    private PayBasis payBasis = PayBasis.PAID;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected TrainerAssignment() {
    }

    TrainerAssignment(Run run, UUID personId, TrainerRole role, long payPenceAnHour, Instant now) {
        super(run);
        if (payPenceAnHour <= 0) {
            throw new RuleBroken(List.of(Breach.at("pay", RunRule.PAY_MISSING)));
        }
        this.personId = personId;
        this.role = role;
        this.payPenceAnHour = payPenceAnHour;
        this.invitedAt = now;
    }

    void confirm(LivedExperience answer, PayBasis basis, Instant now) {
        if (role == TrainerRole.CO_TRAINER && answer == LivedExperience.NOT_ANSWERED) {
            throw new RuleBroken(List.of(Breach.at("livedExperience", RunRule.LIVED_EXPERIENCE_UNANSWERED)));
        }
        status = status.after(TrainerStatus.Move.CONFIRM);
        livedExperience = answer;
        payBasis = basis;
        answeredAt = now;
    }

    void decline(Instant now) {
        status = status.after(TrainerStatus.Move.DECLINE);
        answeredAt = now;
    }

    void withdraw(Instant now) {
        status = status.after(TrainerStatus.Move.WITHDRAW);
        answeredAt = now;
    }

    boolean isLive() {
        return status.isLive();
    }

    boolean isConfirmed() {
        return status == TrainerStatus.CONFIRMED;
    }

    /** What a run needs to open: a confirmed co-trainer with lived experience (R-TRN-08). */
    boolean isConfirmedCoTrainer() {
        return isConfirmed() && role == TrainerRole.CO_TRAINER && livedExperience == LivedExperience.YES;
    }

    /** Paid less than {@code leadPence}, and not by their own choice. */
    public boolean isPaidBelow(long leadPence) {
        return role == TrainerRole.CO_TRAINER && payBasis == PayBasis.PAID && payPenceAnHour < leadPence;
    }

    static boolean coTrainersGetLess(List<TrainerAssignment> trainers) {
        long lead = trainers.stream().filter(one -> one.isLive() && one.role == TrainerRole.LEAD)
                .mapToLong(TrainerAssignment::payPenceAnHour).max().orElse(0);
        return trainers.stream().anyMatch(one -> one.isLive() && one.isPaidBelow(lead));
    }

    public UUID personId() {
        return personId;
    }

    public TrainerRole role() {
        return role;
    }

    public TrainerStatus status() {
        return status;
    }

    public long payPenceAnHour() {
        return payPenceAnHour;
    }

    public PayBasis payBasis() {
        return payBasis;
    }

    public Instant invitedAt() {
        return invitedAt;
    }
}
