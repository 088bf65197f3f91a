package org.alongside.portal.community.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.safeguarding.ShareConsent;
import org.alongside.community.safeguarding.boundary.ConcernView;
import org.alongside.community.safeguarding.boundary.HandleConcern;
import org.alongside.community.safeguarding.boundary.ReadConcerns;
import org.alongside.community.safeguarding.boundary.Triage;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What was found out when somebody looked into it. Nothing on it has to be filled in. */
@Named("communitySafeguardingTriage")
@RequestScoped
public class TriagePage {

    @Inject
    private ReadConcerns concerns;

    @Inject
    private HandleConcern handling;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String wishes = "";
    private ShareConsent consent;
    private String note = "";

    public void load() {
        ConcernView view = concerns.open(page.id("id"));
        wishes = view.facts().wishes();
        consent = view.facts().consent();
    }

    public void keep() {
        handling.triage(new Triage(formKey.getValue(), page.id("id"), wishes, consent, note));
        page.goTo("community/safeguarding/concern?id=" + page.id("id") + "&done=yes");
    }

    public List<Choice> getConsents() {
        return Choices.of(ShareConsent::label, ShareConsent.values());
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String wishes) {
        this.wishes = wishes;
    }

    public ShareConsent getConsent() {
        return consent;
    }

    public void setConsent(ShareConsent consent) {
        this.consent = consent;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
