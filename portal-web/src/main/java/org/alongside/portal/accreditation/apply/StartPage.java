package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.ApplyForAccreditation;
import org.alongside.accreditation.application.boundary.StartApplication;
import org.alongside.portal.accreditation.AccreditationWords;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A person starts an application. */
@Named("applyStart")
@RequestScoped
public class StartPage {

    @Inject
    private ApplyForAccreditation apply;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    @Inject
    private AccreditationWords words;

    private YesNo adult;

    public void start() {
        apply.start(new StartApplication(formKey.getValue(), adult == null ? YesNo.NOT_ANSWERED : adult));
        page.goTo("accreditation/apply/tasks");
    }

    public List<Choice> getAnswers() {
        return words.yesOrNo();
    }

    public YesNo getAdult() {
        return adult;
    }

    public void setAdult(YesNo adult) {
        this.adult = adult;
    }
}
