package org.alongside.portal.accreditation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.application.boundary.MyApplication;
import org.alongside.accreditation.body.boundary.ReadBody;
import org.alongside.portal.accreditation.apply.MyCase;
import org.alongside.portal.me.Me;

/** What it means to be accredited here, and the way in. */
@Named("accreditation")
@RequestScoped
public class IndexPage {

    @Inject
    private MyCase mine;

    @Inject
    private Me me;

    @Inject
    private ReadBody bodies;

    private MyApplication application;
    private boolean decidedHere;

    public void load() {
        application = me.isKnown() ? mine.find().orElse(null) : null;
        decidedHere = bodies.inCharge().isPresent();
    }

    public MyApplication getApplication() {
        return application;
    }

    /** Whether there is a body in charge, without which nobody can apply. */
    public boolean isDecidedHere() {
        return decidedHere;
    }
}
