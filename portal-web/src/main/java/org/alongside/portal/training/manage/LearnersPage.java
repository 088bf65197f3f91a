package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.boundary.NamedLearner;
import org.alongside.training.enrolment.boundary.ToArrange;
import org.alongside.training.enrolment.boundary.WhatToArrange;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.RunDesk;

/** Who is on a run and who waits for a place, with what can be done about each. */
@Named("manageLearners")
@RequestScoped
public class LearnersPage {

    @Inject
    private ReadRuns runs;

    @Inject
    private RunLearners learners;

    @Inject
    private WhatToArrange arranging;

    @Inject
    private CurrentPage page;

    private RunDesk desk;
    private ToArrange toArrange;

    public void load() {
        desk = runs.desk(page.id("run"));
        learners.of(page.id("run"));
        toArrange = arranging.forProvider(page.id("run"));
    }

    public List<NamedLearner> getPlaced() {
        return learners.placed(page.id("run"));
    }

    public List<NamedLearner> getWaiting() {
        return learners.waiting(page.id("run"));
    }

    public List<NamedLearner> getGone() {
        return learners.gone(page.id("run"));
    }

    public ToArrange getToArrange() {
        return toArrange;
    }

    public RunDesk getDesk() {
        return desk;
    }

    /** What was just done, to be said once. */
    public String getDone() {
        return switch (page.text("done")) {
            case "moved" -> "The waiting list is changed. The people overtaken are told that somebody was moved, not who.";
            case "done" -> "It is done, and the people concerned are told.";
            case "group" -> "Everybody on your list is booked. Each of them is told whether they have a place or wait for one.";
            default -> "";
        };
    }
}
