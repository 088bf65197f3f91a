package org.alongside.portal.training.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.run.boundary.ReadTeaching;
import org.alongside.training.run.boundary.TeachRuns;
import org.alongside.training.run.boundary.TeachingDesk;

/** I no longer teach a run; I am asked once, and never why. */
@Named("teachWithdraw")
@RequestScoped
public class WithdrawPage {

    @Inject
    private ReadTeaching teaching;

    @Inject
    private TeachRuns answering;

    @Inject
    private CurrentPage page;

    private TeachingDesk desk;

    public void load() {
        desk = teaching.run(page.id("run"));
    }

    public void withdraw() {
        answering.withdraw(page.id("run"));
        page.goTo("training/teach?done=withdrew");
    }

    public TeachingDesk getDesk() {
        return desk;
    }
}
