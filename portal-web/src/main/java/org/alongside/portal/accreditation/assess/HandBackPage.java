package org.alongside.portal.accreditation.assess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.alongside.accreditation.application.EvidenceView;
import org.alongside.accreditation.application.boundary.AssessApplication;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.CriterionInCase;
import org.alongside.accreditation.application.boundary.HandBackEvidence;
import org.alongside.accreditation.application.boundary.ReadCasesToAssess;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Evidence that shows other people goes back to its owner. */
@Named("assessHandBack")
@RequestScoped
public class HandBackPage {

    @Inject
    private AssessApplication assess;

    @Inject
    private ReadCasesToAssess read;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private CaseFile file;
    private CriterionInCase one;
    private EvidenceView item;

    public void load() {
        file = read.open(page.id("id"));
        one = Optional.ofNullable(file.criterion(page.text("code"))).orElseThrow(NotFound::new);
        item = one.evidence().stream().filter(it -> it.id().equals(page.id("evidence"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void handBack() {
        assess.handBack(new HandBackEvidence(
                formKey.getValue(), file.applicationId(), one.criterion().code(), item.id()));
        page.goTo("accreditation/assess/case?id=" + file.applicationId());
    }

    public CaseFile getFile() {
        return file;
    }

    public CriterionInCase getOne() {
        return one;
    }

    public EvidenceView getItem() {
        return item;
    }
}
