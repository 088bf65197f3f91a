package org.alongside.portal.accreditation.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.accreditation.body.BodyContact;
import org.alongside.accreditation.body.boundary.ChangeContact;
import org.alongside.accreditation.body.boundary.KeepContact;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** How anybody reaches a person at the body. */
@Named("accreditationBodyContact")
@RequestScoped
public class ContactPage {

    @Inject
    private KeepContact contacts;

    @Inject
    private CurrentPage page;

    @Inject
    private FormKey formKey;

    private String phone = "";
    private String email = "";
    private String words = "";

    public void load() {
        BodyContact contact = contacts.current();
        phone = contact.phone();
        email = contact.email();
        words = contact.words();
    }

    public void keep() {
        contacts.change(new ChangeContact(formKey.getValue(), phone, email, words));
        page.goTo("about#reach");
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
