package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.settlement.boundary.ClawbackAbout;
import org.alongside.community.settlement.boundary.KeepClawbacks;
import org.alongside.community.settlement.boundary.RecordClawback;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** Somebody copies what a council asks back: about themselves, or as treasurer or finance about a member. */
@Named("communityPoolAskedBack")
@RequestScoped
public class AskedBackPage {

    @Inject
    private KeepClawbacks clawbacks;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private final AskedBackForm form = new AskedBackForm();
    private ClawbackAbout about;

    public void load() {
        about = clawbacks.about(page.id("id"), page.text("member").isEmpty() ? null : page.id("member"));
    }

    public void keep() {
        RecordClawback command = form.read(formKey.getValue(), about, problems);
        if (!problems.isAny()) {
            clawbacks.record(command);
            page.goTo("community/pool/asked-back-done?id=" + about.poolId());
        }
    }

    public ClawbackAbout getAbout() {
        return about;
    }

    public AskedBackForm getForm() {
        return form;
    }
}
