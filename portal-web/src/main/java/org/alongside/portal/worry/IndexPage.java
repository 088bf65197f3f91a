package org.alongside.portal.worry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.safeguarding.Receiver;
import org.alongside.community.safeguarding.ShareConsent;
import org.alongside.community.safeguarding.boundary.TellConcern;
import org.alongside.community.safeguarding.boundary.WorryTold;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Telling a worry. With the tick for danger, 999 is shown first; the same button then sends it. */
@Named("worryIndex")
@RequestScoped
public class IndexPage {

    private static final String YES = "yes";

    @Inject
    private TellConcern concerns;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final WorryForm form = new WorryForm();
    private boolean urged;

    public void send() {
        if (form.isDanger() && !isUrged()) {
            urged = true;
            return;
        }
        WorryTold told = concerns.tell(form.command(formKey.getValue()));
        page.goTo("worry/sent?danger=" + (form.isDanger() ? YES : "no") + "&read=" + (told.somebodyReads() ? YES : "no"));
    }

    /** 999 has been shown, so sending again saves it. */
    public boolean isUrged() {
        return urged || page.text("urged").equals(YES);
    }

    public WorryForm getForm() {
        return form;
    }

    public List<Choice> getConsents() {
        return Choices.of(ShareConsent::label, ShareConsent.values());
    }

    public List<Choice> getReceivers() {
        return Choices.of(Receiver::label, Receiver.values());
    }
}
