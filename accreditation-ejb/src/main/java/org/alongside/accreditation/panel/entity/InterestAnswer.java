package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.link.DetectedLinks;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.accreditation.panel.InterestOutcome;
import org.alongside.accreditation.panel.InterestState;
import org.alongside.accreditation.panel.PanelEvent;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;

/**
 * One person's answer to the interest question in one case.
 *
 * <p>Asked, answered and the answer are three different things (R-ACC-47): until there is an outcome that opens the
 * file, the person knows the applicant's name and area and nothing else. What the person said is kept beside what the
 * portal found, also where the two disagree (R-ACC-49).
 */
@Embeddable
public class InterestAnswer {

    private static final int LONGEST = 2000;

    @Column(name = "interest_asked_at")
    private Instant askedAt;

    @Column(name = "interest_answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "interest_choice")
    private InterestChoice choice;

    @Column(name = "interest_words")
    private String words;

    @Convert(converter = DetectedLinks.class)
    @Column(name = "interest_links")
    private List<DetectedLink> links = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "interest_outcome")
    private InterestOutcome outcome;

    @Column(name = "interest_decided_by")
    private UUID decidedBy;

    @Column(name = "interest_reminders")
    private int reminders;

    protected InterestAnswer() {
    }

    static InterestAnswer askedAt(Instant now) {
        InterestAnswer answer = new InterestAnswer();
        answer.askedAt = now;
        return answer;
    }

    void requireUnanswered() {
        if (isAnswered()) {
            throw new RuleBroken(PanelRule.ALREADY_ANSWERED);
        }
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new RuleBroken(PanelRule.NOTHING_TO_DECIDE);
        }
    }

    PanelEvent answeredIn(UUID caseId, UUID person) {
        return new PanelEvent.InterestAnswered(caseId, person, choice,
                new DetectedLinks().convertToDatabaseColumn(links), outcome);
    }

    /** No interest and no link clears; a link that always stands in the way recuses; the rest waits for somebody. */
    void give(InterestChoice given, String inWords, List<DetectedLink> found, Instant now) {
        words = given == InterestChoice.HAS_INTEREST
                ? PlainText.reason("words", inWords, LONGEST)
                : PlainText.optional("words", inWords, LONGEST);
        choice = given;
        links = List.copyOf(found);
        answeredAt = now;
        outcome = outcomeOf(given, found);
    }

    private static InterestOutcome outcomeOf(InterestChoice given, List<DetectedLink> found) {
        if (found.stream().anyMatch(link -> link.kind().isAlways())) {
            return InterestOutcome.RECUSED;
        }
        return given == InterestChoice.NONE && found.isEmpty() ? InterestOutcome.CLEAR : null;
    }

    void decide(InterestOutcome decided, UUID by) {
        outcome = decided;
        decidedBy = by;
    }

    /** Counts a reminder when one is due: after three, six and seven days, then every third day (N03). */
    public boolean remindAt(Instant now) {
        int days = reminders < 2 ? 3 * (reminders + 1) : reminders == 2 ? 7 : 3 * reminders;
        boolean due = askedAt != null && !isAnswered() && !now.isBefore(askedAt.plus(Duration.ofDays(days)));
        if (due) {
            reminders++;
        }
        return due;
    }

    public InterestState state() {
        if (isRecused()) {
            return InterestState.OUT;
        }
        if (isCleared()) {
            return InterestState.CLEARED;
        }
        return isAnswered() ? InterestState.WITH_THE_CHAIR : InterestState.WAITING;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Answered, and somebody has to decide what follows. */
    public boolean isOpen() {
        return isAnswered() && outcome == null;
    }

    public boolean isCleared() {
        return outcome != null && outcome.opensTheFile();
    }

    public boolean isRecused() {
        return outcome == InterestOutcome.RECUSED;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public InterestChoice choice() {
        return choice;
    }

    public String words() {
        return words;
    }

    public List<DetectedLink> links() {
        return links;
    }

    public InterestOutcome outcome() {
        return outcome;
    }
}
