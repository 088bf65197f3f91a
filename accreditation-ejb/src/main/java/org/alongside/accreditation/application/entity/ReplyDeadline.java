package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.platform.error.RuleBroken;

/**
 * By when the applicant has to reply, and which reminders went out. The last day counts in full: an application can
 * lapse when the next day begins in London. An adjustment makes it later (R-ACC-29).
 */
@Embeddable
public class ReplyDeadline {

    private static final int[] DAYS_AFTER_ASKING = {14, 42};
    private static final int[] DAYS_BEFORE_THE_END = {14, 3};
    private static final int REMINDERS_BEFORE_LAPSING = 2;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "reply_by")
    private LocalDate replyBy;

    @Column(name = "reminded_up_to")
    private LocalDate remindedUpTo;

    @Column(name = "reminders_sent")
    private int remindersSent;

    protected ReplyDeadline() {
    }

    static ReplyDeadline none() {
        return new ReplyDeadline();
    }

    static ReplyDeadline asked(LocalDate today, int days) {
        ReplyDeadline deadline = new ReplyDeadline();
        deadline.askedOn = today;
        deadline.replyBy = today.plusDays(days);
        deadline.remindedUpTo = today;
        return deadline;
    }

    boolean isOpen() {
        return replyBy != null;
    }

    void extend(int days) {
        replyBy = replyBy.plusDays(days);
    }

    LocalDate replyBy() {
        return replyBy;
    }

    /** The earliest reminder that was due by {@code today} and has not gone out. */
    Optional<LocalDate> reminderDue(LocalDate today) {
        return isOpen()
                ? schedule().stream()
                        .filter(day -> day.isAfter(remindedUpTo) && !day.isAfter(today)).findFirst()
                : Optional.empty();
    }

    void reminded(LocalDate scheduledFor) {
        remindedUpTo = scheduledFor;
        remindersSent++;
    }

    void requirePassed(LocalDate today) {
        if (!today.isAfter(replyBy)) {
            throw new RuleBroken(ApplicationRule.STILL_TIME_TO_REPLY, replyBy);
        }
        if (remindersSent < REMINDERS_BEFORE_LAPSING) {
            throw new RuleBroken(ApplicationRule.REMINDERS_NOT_SENT);
        }
    }

    /** Two countings may meet on one day; then one reminder goes out. */
    List<LocalDate> schedule() {
        Stream<LocalDate> afterAsking = Stream.of(askedOn.plusDays(DAYS_AFTER_ASKING[0]),
                askedOn.plusDays(DAYS_AFTER_ASKING[1]));
        Stream<LocalDate> beforeTheEnd = Stream.of(replyBy.minusDays(DAYS_BEFORE_THE_END[0]),
                replyBy.minusDays(DAYS_BEFORE_THE_END[1]));
        return Stream.concat(afterAsking, beforeTheEnd).distinct().sorted().toList();
    }
}
