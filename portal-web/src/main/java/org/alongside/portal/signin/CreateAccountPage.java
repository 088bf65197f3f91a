package org.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.platform.identity.boundary.CreateAccount;
import org.alongside.platform.identity.boundary.NewAccount;
import org.alongside.portal.form.FormKey;

/** Anyone makes an account, and is signed in with it. */
@Named("createAccountPage")
@RequestScoped
public class CreateAccountPage {

    @Inject
    private CreateAccount accounts;

    @Inject
    private SignIn signIn;

    @Inject
    private FormKey formKey;

    private String name = "";
    private String email = "";
    private String password = "";

    public void create() {
        signIn.as(accounts.create(new NewAccount(formKey.getValue(), name, email, password)));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
