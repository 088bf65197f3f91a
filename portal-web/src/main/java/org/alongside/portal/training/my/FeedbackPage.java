package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.feedback.FeedbackAnswer;
import org.alongside.training.feedback.Opinion;
import org.alongside.training.feedback.TookPart;
import org.alongside.training.feedback.boundary.AboutRun;
import org.alongside.training.feedback.boundary.GiveFeedback;

/** Says once, and without a name, what somebody thinks of a run they were on. */
@Named("trainingMyFeedback")
@RequestScoped
public class FeedbackPage {

    @Inject
    private GiveFeedback feedback;

    @Inject
    private CurrentPage page;

    private Opinion opinion;
    private TookPart tookPart;
    private String words = "";
    private UUID run;
    private AboutRun it;

    public void load() {
        run = page.id("run");
        it = feedback.about(run);
    }

    public void send() {
        feedback.give(run, new FeedbackAnswer(opinion, tookPart, words));
        page.goTo("training/my/feedback?run=" + run);
    }

    public List<Choice> getOpinions() {
        return Choices.of(Opinion::label, Opinion.values());
    }

    public List<Choice> getParts() {
        return Choices.of(TookPart::label, TookPart.values());
    }

    public AboutRun getIt() {
        return it;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }

    public TookPart getTookPart() {
        return tookPart;
    }

    public void setTookPart(TookPart tookPart) {
        this.tookPart = tookPart;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
