package org.alongside.portal.community.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.person.AboutMe;
import org.alongside.community.person.RepresentationView;
import org.alongside.community.person.boundary.AddSupporter;
import org.alongside.community.person.boundary.TellAboutMyself;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Who may act for me, in what, and what was done for me. */
@Named("communityMeWho")
@RequestScoped
public class WhoPage {

    @Inject
    private TellAboutMyself telling;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private AboutMe it;
    private String email = "";

    public void load() {
        it = telling.mine();
    }

    public void add() {
        telling.addSupporter(new AddSupporter(formKey.getValue(), email));
        page.goTo("community/me/who?done=added");
    }

    public List<RepresentationView> getNow() {
        return it.representatives().stream().filter(RepresentationView::live).toList();
    }

    public List<RepresentationView> getOthers() {
        return it.iActFor().stream().filter(RepresentationView::live).toList();
    }

    public AboutMe getIt() {
        return it;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
