package org.alongside.portal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.alongside.platform.identity.MyAddress;
import org.alongside.platform.identity.boundary.ChangeAddress;
import org.alongside.platform.identity.boundary.CheckPassword;
import org.alongside.platform.identity.boundary.KeepMyAddress;
import org.alongside.platform.identity.boundary.VouchForAddress;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** A person looks at their address, says that it is right, or gives another one. */
@Named("emailAddressPage")
@RequestScoped
public class EmailAddressPage {

    @Inject
    private KeepMyAddress keeping;

    @Inject
    private CheckPassword passwords;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    @Inject
    private HttpServletRequest request;

    private MyAddress mine;
    private String email = "";
    private String password = "";

    public void load() {
        mine = keeping.mine();
    }

    public void vouch() {
        keeping.vouch(new VouchForAddress(formKey.getValue()));
        page.goToAddress("/email-address?done=yes");
    }

    /** Only with the password: who finds a computer where somebody is signed in could else take their account. */
    public void change() {
        problems.needed("email", email);
        problems.needed("password", password);
        if (!problems.isAny() && passwords.check(mine.email(), password, request.getRemoteAddr()).isEmpty()) {
            problems.add("password", "This is not your password. Type it again.");
        }
        if (!problems.isAny()) {
            keeping.change(new ChangeAddress(formKey.getValue(), email));
            page.goToAddress("/email-address?done=yes");
        }
    }

    public MyAddress getMine() {
        return mine;
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
