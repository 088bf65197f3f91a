package org.alongside.portal.accreditation.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.Section;
import org.alongside.accreditation.application.boundary.AskApplicant;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.CoordinateCase;
import org.alongside.accreditation.application.boundary.ReceiveApplications;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.accreditation.QuestionsForm;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What is wanted from the applicant, part by part. */
@Named("queueGiveBack")
@RequestScoped
public class GiveBackPage {

    @Inject
    private ReceiveApplications receive;

    @Inject
    private CoordinateCase coordinate;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private AccreditationWords words;

    private final QuestionsForm questions = new QuestionsForm();
    private CaseFile file;

    public void load() {
        file = coordinate.open(page.id("id")).file();
        questions.addCriteria(file);
        List.of(Section.INDEPENDENCE, Section.PRIOR_OUTCOMES)
                .forEach(part -> questions.addPart(part.field(), words.part(part.field())));
    }

    public void ask() {
        receive.giveBack(new AskApplicant(formKey.getValue(), file.applicationId(), questions.asked()));
        page.goTo("accreditation/queue/case?id=" + file.applicationId());
    }

    public QuestionsForm getQuestions() {
        return questions;
    }
}
