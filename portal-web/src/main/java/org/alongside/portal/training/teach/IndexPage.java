package org.alongside.portal.training.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.run.TaughtRun;
import org.alongside.training.run.boundary.ReadTeaching;

/** What I am asked to teach, and what I teach. */
@Named("teachIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadTeaching teaching;

    @Inject
    private CurrentPage page;

    private List<TaughtRun> runs;

    public void load() {
        runs = teaching.mine();
    }

    /** They wait for my answer. */
    public List<TaughtRun> getAsked() {
        return runs.stream().filter(TaughtRun::isAsked).toList();
    }

    public List<TaughtRun> getTaught() {
        return runs.stream().filter(run -> !run.isAsked()).toList();
    }

    /** What was just done, to be said once. */
    public String getDone() {
        return switch (page.text("done")) {
            case "no" -> "Thank you for telling us. The people who run the course see your answer.";
            case "withdrew" -> "You no longer teach this run. The people who run it are told.";
            default -> "";
        };
    }
}
