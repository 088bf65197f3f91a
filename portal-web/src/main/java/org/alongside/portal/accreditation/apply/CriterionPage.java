package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.CriterionAnswer;
import org.alongside.accreditation.application.boundary.MakeClaim;
import org.alongside.accreditation.application.boundary.TellMyCase;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One thing a broker has to be able to do, and how the applicant shows it. */
@Named("applyCriterion")
@RequestScoped
public class CriterionPage {

    @Inject
    private TellMyCase tell;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String statement = "";
    private boolean talkItThrough;
    private CriterionAnswer answer;

    public void load() {
        answer = mine.criterion(page.text("code"));
        statement = answer.statement();
        talkItThrough = answer.talkItThrough();
    }

    public void save() {
        keep();
        page.goTo("accreditation/apply/tasks");
    }

    /** What was typed is kept on the way to the next page. */
    public void saveAndAdd() {
        keep();
        page.goTo("accreditation/apply/evidence?code=" + answer.criterion().code());
    }

    private void keep() {
        tell.claim(new MakeClaim(formKey.getValue(), answer.criterion().code(), statement, talkItThrough));
    }

    public CriterionAnswer getAnswer() {
        return answer;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public boolean isTalkItThrough() {
        return talkItThrough;
    }

    public void setTalkItThrough(boolean talkItThrough) {
        this.talkItThrough = talkItThrough;
    }
}
