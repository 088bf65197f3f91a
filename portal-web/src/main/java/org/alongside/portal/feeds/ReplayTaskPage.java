package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.integration.message.ReplayStep;
import org.alongside.integration.message.ReplayView;
import org.alongside.integration.message.boundary.MoveReplay;
import org.alongside.integration.message.boundary.SendAgain;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** How far a sending again is, with its brakes. */
@Named("feedsReplayTask")
@RequestScoped
public class ReplayTaskPage {

    @Inject
    private SendAgain sending;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ReplayView it;

    public void load() {
        it = sending.one(page.id("id"));
    }

    public void pause() {
        move(ReplayStep.PAUSE);
    }

    public void resume() {
        move(ReplayStep.RESUME);
    }

    public void cancel() {
        move(ReplayStep.CANCEL);
    }

    private void move(ReplayStep step) {
        sending.move(new MoveReplay(formKey.getValue(), it.id(), step));
        page.goTo("feeds/replay-task?id=" + it.id() + "&done=yes");
    }

    public ReplayView getIt() {
        return it;
    }
}
