package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Dates;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.enrolment.boundary.CancelRun;
import org.alongside.training.enrolment.boundary.DecideOnRun;
import org.alongside.training.run.boundary.ReadProgramme;
import org.alongside.training.run.boundary.ReadRuns;
import org.alongside.training.run.boundary.RunDesk;

/** A run is called off, or merged into another one of the course: everybody comes first there (R-TRN-36). */
@Named("manageCallOff")
@RequestScoped
public class CallOffPage {

    @Inject
    private DecideOnRun deciding;

    @Inject
    private ReadRuns runs;

    @Inject
    private ReadProgramme programme;

    @Inject
    private Dates dates;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private RunDesk desk;
    private List<Choice> others;
    private String next = "";
    private String reason = "";

    public void load() {
        desk = runs.desk(page.id("run"));
        others = programme.instead(page.id("run")).stream().map(line -> new Choice(line.runId().toString(),
                line.title() + ", from " + dates.dayOf(line.startsAt()))).toList();
    }

    public void callOff() {
        UUID to = others.stream().map(Choice::value).filter(value -> value.equals(next)).map(UUID::fromString).findFirst()
                .orElse(null);
        deciding.cancel(new CancelRun(formKey.getValue(), page.id("run"), to, reason));
        page.goTo("training/manage/run?id=" + page.id("run") + "&done=done");
    }

    public RunDesk getDesk() {
        return desk;
    }

    public List<Choice> getOthers() {
        return others;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
