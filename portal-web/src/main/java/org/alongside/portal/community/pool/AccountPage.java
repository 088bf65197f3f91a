package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.pool.boundary.KeepPoolAccount;
import org.alongside.community.pool.boundary.NoteAccount;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What the bank calls the account of a pool. */
@Named("communityPoolAccount")
@RequestScoped
public class AccountPage {

    @Inject
    private KeepPoolAccount keeping;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String accountRef = "";

    public void load() {
        accountRef = keeping.of(page.id("id"));
    }

    public void note() {
        keeping.note(new NoteAccount(formKey.getValue(), page.id("id"), accountRef));
        page.goTo("community/pool/books?saved=yes&id=" + page.id("id"));
    }

    public String getAccountRef() {
        return accountRef;
    }

    public void setAccountRef(String accountRef) {
        this.accountRef = accountRef;
    }
}
