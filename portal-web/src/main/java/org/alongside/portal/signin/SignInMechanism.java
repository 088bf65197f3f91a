package org.alongside.portal.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/**
 * Signing in by our own form, with Jakarta Security keeping the session. Passwords were checked by the platform before
 * {@link SignIn} comes here with the person it found; the principal's name is that person's identifier. Signing in
 * with another organisation's account would be another mechanism in this place.
 */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue = @LoginToContinue(loginPage = "/sign-in", errorPage = "", useForwardToLogin = false))
@ApplicationScoped
public class SignInMechanism implements IdentityStore {

    /** Only our own code can make this credential; a request cannot carry one. */
    public CredentialValidationResult validate(CallerOnlyCredential person) {
        return new CredentialValidationResult(person.getCaller());
    }
}
