package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.TrainerView;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.RunDesk;

/** One page asks before whatever cannot be undone by going back; see {@link Act}. */
@Named("manageAct")
@RequestScoped
public class ActPage {

    @Inject
    private DoAct doing;

    @Inject
    private ReadRuns runs;

    @Inject
    private RunLearners learners;

    @Inject
    private ManageWords words;

    @Inject
    private CurrentPage page;

    private Act act;
    private RunDesk desk;
    private String about = "";
    private String reason = "";

    public void load() {
        act = Act.named(page.text("do")).orElseThrow(NotFound::new);
        desk = runs.desk(page.id("run"));
        about = switch (act) {
            case CANCEL_SESSION -> session();
            case RELEASE_TRAINER -> trainer();
            case PASS, AGREE, CANCEL_BOOKING -> learners.one(page.id("run"), page.id("about")).name();
            default -> "";
        };
    }

    public void carryOut() {
        doing.carryOut(act, desk.run().places(), page.id("about"), reason);
        page.goTo(act.back() + page.id("run") + "&done=done");
    }

    private String session() {
        SessionView session = desk.run().sessions().stream().filter(one -> one.sessionId().equals(page.id("about")))
                .findFirst().orElseThrow(NotFound::new);
        return words.when(session.startsAt(), session.endsAt());
    }

    private String trainer() {
        return desk.trainers().stream().filter(one -> one.personId().equals(page.id("about"))).findFirst()
                .map(TrainerView::name).orElseThrow(NotFound::new);
    }

    public Act getAct() {
        return act;
    }

    public RunDesk getDesk() {
        return desk;
    }

    /** Which session, or who; empty when it is about the run. */
    public String getAbout() {
        return about;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
