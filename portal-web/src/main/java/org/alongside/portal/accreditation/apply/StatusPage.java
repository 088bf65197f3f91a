package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.MyApplication;
import org.alongside.accreditation.body.BodyName;
import org.alongside.accreditation.panel.boundary.ReadMyDecision;

/** Where my application stands, and what happens next. */
@Named("applyStatus")
@RequestScoped
public class StatusPage {

    @Inject
    private MyCase mine;

    @Inject
    private ReadMyDecision decisions;

    private MyApplication application;
    private String anotherBody = "";

    public void load() {
        application = mine.get();
        anotherBody = decisions.anotherBody(application.id()).map(BodyName::name).orElse("");
    }

    /** The body of another area that was asked to decide; empty where this area's own does. */
    public String getAnotherBody() {
        return anotherBody;
    }

    public MyApplication getApplication() {
        return application;
    }
}
