package org.alongside.portal.training.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.run.LivedExperience;
import org.alongside.training.run.PayBasis;
import org.alongside.training.run.boundary.ConfirmTeaching;
import org.alongside.training.run.boundary.ReadTeaching;
import org.alongside.training.run.boundary.TeachRuns;
import org.alongside.training.run.boundary.TeachingDesk;

/** Will I teach this run? Whether I have lived experience, and whether I am paid, is mine to say. */
@Named("teachAnswer")
@RequestScoped
public class AnswerPage {

    @Inject
    private ReadTeaching teaching;

    @Inject
    private TeachRuns answering;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private TeachingDesk desk;
    private String answer = "";
    private LivedExperience livedExperience;
    private PayBasis payBasis = PayBasis.PAID;

    public void load() {
        desk = teaching.run(page.id("run"));
    }

    public void answer() {
        switch (answer) {
            case "yes" -> sayYes();
            case "no" -> {
                answering.decline(page.id("run"));
                page.goTo("training/teach?done=no");
            }
            default -> problems.add("answer", "Choose yes or no.");
        }
    }

    private void sayYes() {
        if (payBasis == null) {
            problems.add("payBasis", "Choose how you would like to be paid.");
            return;
        }
        List<Instant> tight = answering.confirm(new ConfirmTeaching(formKey.getValue(), page.id("run"),
                livedExperience == null ? LivedExperience.NOT_ANSWERED : livedExperience, payBasis));
        page.goTo("training/teach/run?id=" + page.id("run") + "&done=" + (tight.isEmpty() ? "yes" : "tight"));
    }

    public List<Choice> getAnswers() {
        return List.of(new Choice("yes", "Yes, I will teach it"),
                new Choice("no", "No", "Nobody is put out. You need not answer the other questions."));
    }

    public List<Choice> getExperiences() {
        return List.of(new Choice("YES", "Yes"), new Choice("NO", "No"),
                new Choice("NOT_ANSWERED", "I would rather not say"));
    }

    public List<Choice> getPayBases() {
        return Arrays.stream(PayBasis.values()).map(one -> new Choice(one.name(), switch (one) {
            case PAID -> "Paid, as I was asked";
            case EXPENSES -> "My expenses only";
            case VOLUNTEER_BY_CHOICE -> "Not at all, by my own choice";
        })).toList();
    }

    public TeachingDesk getDesk() {
        return desk;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public LivedExperience getLivedExperience() {
        return livedExperience;
    }

    public void setLivedExperience(LivedExperience livedExperience) {
        this.livedExperience = livedExperience;
    }

    public PayBasis getPayBasis() {
        return payBasis;
    }

    public void setPayBasis(PayBasis payBasis) {
        this.payBasis = payBasis;
    }
}
