package org.alongside.portal.community.safeguarding;

import java.util.List;
import java.util.UUID;
import org.alongside.community.safeguarding.Outcome;
import org.alongside.community.safeguarding.Referral;
import org.alongside.community.safeguarding.SharingReason;
import org.alongside.community.safeguarding.boundary.DecideConcern;
import org.alongside.portal.form.Choice;

/** What is decided about a worry, as it is typed. */
public class DecideForm {

    private static final String NEEDS = "needs";
    private static final String RISK = "risk";
    private static final String CANNOT = "cannot";

    static final List<Choice> QUESTIONS = List.of(
            new Choice(NEEDS, "They need care and support, or seem to"),
            new Choice(RISK, "They are being hurt, neglected or used, or may be"),
            new Choice(CANNOT, "Because of what they need, they cannot protect themselves"));

    private List<String> answers = List.of();
    private Outcome outcome;
    private SharingReason why;
    private String note = "";

    DecideConcern command(UUID key, UUID concernId) {
        return new DecideConcern(key, concernId, outcome,
                new Referral(answers.contains(NEEDS), answers.contains(RISK), answers.contains(CANNOT)), why, note);
    }

    public List<String> getAnswers() {
        return answers;
    }

    public void setAnswers(List<String> answers) {
        this.answers = answers;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public SharingReason getWhy() {
        return why;
    }

    public void setWhy(SharingReason why) {
        this.why = why;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
