package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.SessionTimes;
import org.alongside.training.run.boundary.ArrangeSession;
import org.alongside.training.run.boundary.PlanRuns;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.RunDesk;

/** A session is added to a run, or held at another time or place. */
@Named("manageSession")
@RequestScoped
public class SessionPage {

    @Inject
    private PlanRuns planning;

    @Inject
    private ReadRuns runs;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    private final SessionForm form = new SessionForm();
    private RunDesk desk;

    public void load() {
        desk = runs.desk(page.id("run"));
        if (!isNew()) {
            form.show(desk.run().sessions().stream().filter(one -> one.sessionId().equals(page.id("session"))).findFirst()
                    .orElseThrow(NotFound::new));
        }
    }

    public void keep() {
        UUID run = desk.run().places().runId();
        ArrangeSession command = form.read(formKey.getValue(), run, isNew() ? null : page.id("session"), problems);
        if (!problems.isAny()) {
            SessionTimes times = isNew() ? planning.addSession(command) : planning.moveSession(command);
            page.goTo("training/manage/run?id=" + run + "&done=" + (times.twice() ? "twice" : "session"));
        }
    }

    public boolean isNew() {
        return page.text("session").isEmpty();
    }

    public List<Choice> getFeatures() {
        return Choices.of(AccessFeature::label, AccessFeature.values());
    }

    public SessionForm getForm() {
        return form;
    }

    public RunDesk getDesk() {
        return desk;
    }
}
