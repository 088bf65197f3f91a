package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.portal.me.Me;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.feedback.FeedbackSummary;
import org.alongside.training.feedback.Opinion;
import org.alongside.training.feedback.TookPart;
import org.alongside.training.feedback.boundary.ReadFeedback;

/** What learners say about a run, for its provider and those who teach it. */
@Named("trainingManageFeedback")
@RequestScoped
public class FeedbackPage {

    @Inject
    private ReadFeedback feedback;

    @Inject
    private ReadStandards standards;

    @Inject
    private Me me;

    @Inject
    private CurrentPage page;

    private FeedbackSummary it;

    /** What was answered, and how often. */
    public record Line(String answer, long people) {
    }

    public void load() {
        UUID run = page.id("run");
        int least = standards.inForce().parameter(ParameterKey.SUPPRESS_BELOW);
        it = me.is("TRAINER") && !me.is("PROVIDER") ? feedback.ofMine(run, least) : feedback.of(run, least);
    }

    public List<Line> getOpinions() {
        return Stream.of(Opinion.values()).map(one -> new Line(one.label(), it.count(one))).toList();
    }

    public List<Line> getParts() {
        return Stream.of(TookPart.values()).map(one -> new Line(one.label(), it.count(one))).toList();
    }

    public FeedbackSummary getIt() {
        return it;
    }
}
