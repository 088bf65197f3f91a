package org.alongside.portal.accreditation.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.AcceptApplication;
import org.alongside.accreditation.application.boundary.AskAssessor;
import org.alongside.accreditation.application.boundary.CaseCover;
import org.alongside.accreditation.application.boundary.CoordinateCase;
import org.alongside.accreditation.application.boundary.CoordinatorCase;
import org.alongside.accreditation.application.boundary.ReceiveApplications;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One case as its coordinator sees it. Until they answered the interest question, they answer that first. */
@Named("queueCase")
@RequestScoped
public class CasePage {

    @Inject
    private ReceiveApplications receive;

    @Inject
    private CoordinateCase coordinate;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String assessor = "";
    private CoordinatorCase it;

    public void load() {
        CaseCover cover = receive.cover(page.id("id"));
        if (cover.mayOpen()) {
            it = coordinate.open(cover.applicationId());
        } else {
            page.goTo("accreditation/queue/interest?id=" + cover.applicationId());
        }
    }

    public void askAssessor() {
        receive.askAssessor(new AskAssessor(formKey.getValue(), id(), Ids.of(assessor)));
        page.goTo("accreditation/queue/case?id=" + id());
    }

    public void accept() {
        receive.accept(new AcceptApplication(formKey.getValue(), id()));
        page.goTo("accreditation/queue/case?id=" + id());
    }

    public List<Choice> getAssessors() {
        return it.canAsk().stream().map(person -> new Choice(person.id().toString(), person.name())).toList();
    }

    private UUID id() {
        return it.file().applicationId();
    }

    public CoordinatorCase getIt() {
        return it;
    }

    public String getAssessor() {
        return assessor;
    }

    public void setAssessor(String assessor) {
        this.assessor = assessor;
    }
}
