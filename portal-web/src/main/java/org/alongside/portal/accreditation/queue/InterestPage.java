package org.alongside.portal.accreditation.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.AnswerInterest;
import org.alongside.accreditation.application.boundary.CaseCover;
import org.alongside.accreditation.application.boundary.ReceiveApplications;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The question that comes before the file: is there a connection with the applicant? */
@Named("queueInterest")
@RequestScoped
public class InterestPage {

    @Inject
    private ReceiveApplications receive;

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
        cover = receive.cover(page.id("id"));
    }

    public void answer() {
        receive.answerInterest(new AnswerInterest(formKey.getValue(), cover.applicationId(),
                connection == null ? YesNo.NOT_ANSWERED : connection, told));
        page.goTo(connection == YesNo.YES ? "accreditation/queue" : "accreditation/queue/case?id=" + cover.applicationId());
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
