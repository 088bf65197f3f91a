package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.AnswerQuestions;
import org.alongside.accreditation.application.boundary.ApplyForAccreditation;
import org.alongside.accreditation.application.boundary.CriterionAnswer;
import org.alongside.accreditation.application.boundary.MyApplication;
import org.alongside.accreditation.application.boundary.QuestionView;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The applicant answers what the body asked. */
@Named("applyAnswer")
@RequestScoped
public class AnswerPage {

    @Inject
    private ApplyForAccreditation apply;

    @Inject
    private MyCase mine;

    @Inject
    private AccreditationWords words;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private Map<String, String> answers = new LinkedHashMap<>();
    private MyApplication application;

    public void load() {
        application = mine.get();
        application.openQuestions().forEach(question -> answers.put(question.id().toString(), ""));
    }

    public void send() {
        Map<UUID, String> byQuestion = new HashMap<>();
        answers.forEach((id, words) -> byQuestion.put(UUID.fromString(id), words));
        apply.answer(new AnswerQuestions(formKey.getValue(), byQuestion));
        page.goTo("accreditation/apply/status");
    }

    /** In words: a criterion by its name. */
    public String part(QuestionView question) {
        CriterionAnswer asked = application.criterion(question.about());
        return asked == null ? words.part(question.about()) : asked.criterion().title();
    }

    public MyApplication getApplication() {
        return application;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
