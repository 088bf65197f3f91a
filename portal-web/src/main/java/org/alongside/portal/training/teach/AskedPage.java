package org.alongside.portal.training.teach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.attendance.boundary.AnswerQuery;
import org.alongside.training.attendance.boundary.MarkAttendance;
import org.alongside.training.attendance.boundary.QueryView;

/** A learner asks about a mark, and is answered. */
@Named("teachAsked")
@RequestScoped
public class AskedPage {

    @Inject
    private MarkAttendance attendance;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private QueryView question;
    private String answer = "";

    public void load() {
        question = attendance.questions(page.id("run")).stream().filter(one -> one.queryId().equals(page.id("id")))
                .findFirst().orElseThrow(NotFound::new);
    }

    public void answer() {
        attendance.answer(new AnswerQuery(formKey.getValue(), question.queryId(), answer));
        page.goTo("training/teach/run?id=" + page.id("run") + "&done=answered");
    }

    public QueryView getQuestion() {
        return question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
