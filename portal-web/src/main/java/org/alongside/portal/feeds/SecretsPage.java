package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.secret.SecretView;
import org.alongside.integration.secret.boundary.DrawSecret;
import org.alongside.integration.secret.boundary.KeepSecrets;
import org.alongside.integration.secret.boundary.ReadSecrets;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What an endpoint is opened with, and a new secret beside the old one. */
@Named("feedsSecrets")
@RequestScoped
public class SecretsPage {

    @Inject
    private ReadPartners partners;

    @Inject
    private ReadSecrets secrets;

    @Inject
    private KeepSecrets keeping;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private EndpointView it;
    private List<SecretView> all;
    private String shown;

    public void load() {
        it = partners.endpoint(page.id("id"));
        all = secrets.of(it.id());
    }

    /** The answer to this form is the only page that ever shows it: it is sent nowhere else and kept by no browser. */
    public void draw() {
        shown = keeping.shownOnce(it.id(), keeping.draw(new DrawSecret(formKey.getValue(), it.id())));
        load();
    }

    public EndpointView getIt() {
        return it;
    }

    public List<SecretView> getAll() {
        return all;
    }

    public String getShown() {
        return shown;
    }
}
