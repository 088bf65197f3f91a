package org.alongside.portal.training.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.run.boundary.ReadTeaching;
import org.alongside.training.run.boundary.TeachRuns;
import org.alongside.training.run.boundary.TeachingDesk;

/** How somebody tried to find another co-trainer with lived experience (R-TRN-08). */
@Named("teachSought")
@RequestScoped
public class SoughtPage {

    @Inject
    private ReadTeaching teaching;

    @Inject
    private TeachRuns telling;

    @Inject
    private CurrentPage page;

    private TeachingDesk desk;
    private String how = "";

    public void load() {
        desk = teaching.run(page.id("run"));
    }

    public void keep() {
        telling.seekReplacement(page.id("run"), how);
        page.goTo("training/teach/run?id=" + page.id("run") + "&done=sought");
    }

    public TeachingDesk getDesk() {
        return desk;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
