package org.alongside.portal.training.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.attendance.boundary.MarkAttendance;
import org.alongside.training.attendance.boundary.QueryView;
import org.alongside.training.enrolment.boundary.ToArrange;
import org.alongside.training.enrolment.boundary.WhatToArrange;
import org.alongside.training.run.RunStatus;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.ReadTeaching;
import org.alongside.training.run.boundary.TeachingDesk;

/** One run for somebody who teaches it or is asked to: the messages about it lead here. */
@Named("teachRun")
@RequestScoped
public class RunPage {

    @Inject
    private ReadTeaching teaching;

    @Inject
    private MarkAttendance attendance;

    @Inject
    private WhatToArrange arranging;

    @Inject
    private CurrentPage page;

    @Inject
    private Clock clock;

    private TeachingDesk desk;
    private List<QueryView> questions = List.of();
    private ToArrange toArrange;

    public void load() {
        desk = teaching.run(page.id("id"));
        if (desk.mine().isAsked()) {
            page.goTo("training/teach/answer?run=" + page.id("id"));
        } else if (desk.mine().teaches()) {
            questions = attendance.questions(page.id("id"));
            toArrange = arranging.forTrainer(page.id("id"));
        }
    }

    /** A session that has begun can be marked; before, only an apology. */
    public boolean hasBegun(SessionView session) {
        return !session.cancelled() && !clock.instant().isBefore(session.startsAt());
    }

    /** The last session is over, and nobody has said so yet. */
    public boolean isToFinish() {
        return desk.mine().teaches() && desk.mine().runStatus() == RunStatus.IN_PROGRESS
                && desk.mine().endsAt() != null && !clock.instant().isBefore(desk.mine().endsAt());
    }

    /** It cannot start before somebody has written down how a replacement was sought (R-TRN-08). */
    public boolean isReplacementWanted() {
        return desk.mine().teaches() && desk.coTrainerMissing() && !desk.replacementSought();
    }

    /** Null for an assistant. */
    public ToArrange getToArrange() {
        return toArrange;
    }

    public TeachingDesk getDesk() {
        return desk;
    }

    /** What learners ask about their marks. */
    public List<QueryView> getQuestions() {
        return questions;
    }

    /** What was just done, to be said once. */
    public String getDone() {
        return switch (page.text("done")) {
            case "yes" -> "Thank you. You teach this run now, and find it under “Your teaching”.";
            case "tight" -> "Thank you. You teach this run now. Please look at your diary: there is hardly a break between one "
                    + "of its sessions and something else you teach online.";
            case "marked" -> "The register is kept.";
            case "together" -> "It is written down.";
            case "sought" -> "It is written down, and the run can start.";
            case "finished" -> "The run is finished. Everybody who completed it is told, and has their certificate.";
            case "answered" -> "Your answer is sent.";
            default -> "";
        };
    }
}
