package org.alongside.portal.training.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.ReadTeaching;
import org.alongside.training.run.boundary.TeachRuns;

/** How much of a session somebody with lived experience taught (R-TRN-09). */
@Named("teachTogether")
@RequestScoped
public class TogetherPage {

    @Inject
    private ReadTeaching teaching;

    @Inject
    private TeachRuns telling;

    @Inject
    private CurrentPage page;

    private SessionView session;
    private String minutes = "";

    public void load() {
        session = teaching.run(page.id("run")).run().sessions().stream()
                .filter(one -> one.sessionId().equals(page.id("session"))).findFirst().orElseThrow(NotFound::new);
    }

    public void keep() {
        telling.recordCoTeaching(page.id("run"), session.sessionId(), minutes);
        page.goTo("training/teach/run?id=" + page.id("run") + "&done=together");
    }

    public SessionView getSession() {
        return session;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
