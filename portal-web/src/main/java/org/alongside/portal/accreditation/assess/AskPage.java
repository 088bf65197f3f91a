package org.alongside.portal.accreditation.assess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.AskApplicant;
import org.alongside.accreditation.application.boundary.AssessApplication;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.ReadCasesToAssess;
import org.alongside.portal.accreditation.QuestionsForm;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What is wanted from the applicant, part by part. */
@Named("assessAsk")
@RequestScoped
public class AskPage {

    @Inject
    private AssessApplication assess;

    @Inject
    private ReadCasesToAssess read;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final QuestionsForm questions = new QuestionsForm();
    private CaseFile file;

    public void load() {
        file = read.open(page.id("id"));
        questions.addCriteria(file);
    }

    public void ask() {
        assess.askMore(new AskApplicant(formKey.getValue(), file.applicationId(), questions.asked()));
        page.goTo("accreditation/assess/case?id=" + file.applicationId());
    }

    public QuestionsForm getQuestions() {
        return questions;
    }
}
