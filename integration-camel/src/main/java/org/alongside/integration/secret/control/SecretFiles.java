package org.alongside.integration.secret.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.alongside.integration.credential.Credential;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.secret.SecretRule;
import org.alongside.integration.webhook.WebhookSecret;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;

/** The files in which the values stand, of the open area. */
@ApplicationScoped
public class SecretFiles {

    private final SecureRandom random = new SecureRandom();

    private Credentials credentials;
    private CurrentCall call;

    protected SecretFiles() {
    }

    @Inject
    public SecretFiles(Credentials credentials, CurrentCall call) {
        this.credentials = credentials;
        this.call = call;
    }

    /** Empty when there is no such file, or it cannot be used as it lies there. */
    public String fingerprint(String alias) {
        try {
            return credentials.find(call.area(), alias).map(Credential::fingerprint).orElse("");
        } catch (IllegalArgumentException | IllegalStateException e) {
            return "";
        }
    }

    /** A new value under a name that nothing has. */
    public void draw(String alias) {
        if (!credentials.arePossible()) {
            throw new RuleBroken(SecretRule.NOT_KEPT_HERE);
        }
        credentials.keep(call.area(), alias, WebhookSecret.draw(random).reveal().getBytes(StandardCharsets.UTF_8));
    }

    public String text(String alias) {
        return credentials.find(call.area(), alias).map(Credential::text).orElseThrow(NotFound::new);
    }

    public void forget(String alias) {
        try {
            credentials.forget(call.area(), alias);
        } catch (IllegalArgumentException | IllegalStateException e) {
            // No file can have such a name, or there are none.
        }
    }
}
