package org.alongside.portal.accreditation.assess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.AnswerInterest;
import org.alongside.accreditation.application.boundary.AssessApplication;
import org.alongside.accreditation.application.boundary.CaseCover;
import org.alongside.accreditation.application.boundary.ReadCasesToAssess;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The question that comes before the file: is there a connection with the applicant? */
@Named("assessInterest")
@RequestScoped
public class InterestPage {

    @Inject
    private ReadCasesToAssess read;

    @Inject
    private AssessApplication assess;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private AccreditationWords words;

    private YesNo connection;
    private String told = "";
    private CaseCover cover;

    public void load() {
        cover = read.cover(page.id("id"));
    }

    public void answer() {
        assess.answerInterest(new AnswerInterest(formKey.getValue(), cover.applicationId(),
                connection == null ? YesNo.NOT_ANSWERED : connection, told));
        page.goTo(connection == YesNo.YES ? "accreditation/assess" : "accreditation/assess/case?id=" + cover.applicationId());
    }

    public List<Choice> getAnswers() {
        return words.yesOrNo();
    }

    public CaseCover getCover() {
        return cover;
    }

    public YesNo getConnection() {
        return connection;
    }

    public void setConnection(YesNo connection) {
        this.connection = connection;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }
}
