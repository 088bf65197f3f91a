package org.alongside.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.Appoint;
import org.alongside.platform.identity.boundary.AppointPeople;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Somebody is asked to do some work here. */
@Named("peopleAppoint")
@RequestScoped
public class AppointPage {

    @Inject
    private AppointPeople appointing;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String email = "";
    private Role role;

    public void load() {
        appointing.all();
    }

    public void appoint() {
        appointing.appoint(new Appoint(formKey.getValue(), email, role));
        page.goTo("people?done=appointed");
    }

    public List<Choice> getWork() {
        return RoleWords.choices();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
