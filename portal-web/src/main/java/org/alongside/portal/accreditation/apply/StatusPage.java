package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.MyApplication;

/** Where my application stands, and what happens next. */
@Named("applyStatus")
@RequestScoped
public class StatusPage {

    @Inject
    private MyCase mine;

    private MyApplication application;

    public void load() {
        application = mine.get();
    }

    public MyApplication getApplication() {
        return application;
    }
}
