package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.secret.SecretView;
import org.alongside.integration.secret.boundary.DateSecret;
import org.alongside.integration.secret.boundary.KeepSecrets;
import org.alongside.integration.secret.boundary.ReadSecrets;
import org.alongside.integration.secret.boundary.RevokeSecret;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;
import org.alongside.portal.routing.CurrentPage;

/** One key or secret of an endpoint: until when it holds, and its end. */
@Named("feedsSecret")
@RequestScoped
public class SecretPage {

    @Inject
    private ReadPartners partners;

    @Inject
    private ReadSecrets secrets;

    @Inject
    private KeepSecrets keeping;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private EndpointView it;
    private SecretView secret;
    private TypedDate endsOn = new TypedDate();

    public void load() {
        it = partners.endpoint(page.id("id"));
        secret = secrets.one(it.id(), page.text("name"));
        if (secret.endsOn() != null) {
            endsOn = TypedDate.of(secret.endsOn());
        }
    }

    public void date() {
        endsOn.needed("endsOn", problems).ifPresent(day -> {
            keeping.date(new DateSecret(formKey.getValue(), it.id(), secret.alias(), day));
            goBack();
        });
    }

    public void revoke() {
        keeping.revoke(new RevokeSecret(formKey.getValue(), it.id(), secret.alias()));
        goBack();
    }

    private void goBack() {
        page.goTo("feeds/secrets?id=" + it.id() + "&done=yes");
    }

    public EndpointView getIt() {
        return it;
    }

    public SecretView getSecret() {
        return secret;
    }

    public TypedDate getEndsOn() {
        return endsOn;
    }
}
