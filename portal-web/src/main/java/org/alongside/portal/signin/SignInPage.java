package org.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.alongside.platform.identity.boundary.CheckPassword;
import org.alongside.portal.form.Problems;

/** A person signs in. */
@Named("signInPage")
@RequestScoped
public class SignInPage {

    @Inject
    private CheckPassword passwords;

    @Inject
    private SignIn signIn;

    @Inject
    private Problems problems;

    @Inject
    private HttpServletRequest request;

    private String email = "";
    private String password = "";

    public void signIn() {
        passwords.check(email.strip(), password, request.getRemoteAddr()).ifPresentOrElse(signIn::as, () ->
                problems.add("email", "This email address and password do not belong together. Check both and try again."));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
