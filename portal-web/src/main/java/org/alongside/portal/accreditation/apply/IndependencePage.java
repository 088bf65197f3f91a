package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.DeclareNoTies;
import org.alongside.accreditation.application.boundary.MyApplication;
import org.alongside.accreditation.application.boundary.TellMyCase;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The links that could touch independence: told one by one, or none. */
@Named("applyIndependence")
@RequestScoped
public class IndependencePage {

    @Inject
    private TellMyCase tell;

    @Inject
    private MyCase mine;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MyApplication application;

    public void load() {
        application = mine.get();
    }

    public void none() {
        tell.declareNone(new DeclareNoTies(formKey.getValue()));
        page.goTo("accreditation/apply/tasks");
    }

    public MyApplication getApplication() {
        return application;
    }
}
