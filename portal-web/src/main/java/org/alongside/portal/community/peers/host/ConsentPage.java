package org.alongside.portal.community.peers.host;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.peergroup.ConsentMatter;
import org.alongside.community.peergroup.boundary.AskConsent;
import org.alongside.community.peergroup.boundary.AskTheGroup;
import org.alongside.community.peergroup.boundary.HostGroup;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Asking the members: do our agreements still hold, may the host be paid? */
@Named("peersHostConsent")
@RequestScoped
public class ConsentPage {

    @Inject
    private HostGroup hosting;

    @Inject
    private AskTheGroup asking;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private ConsentMatter matter;
    private String words = "";

    /** Whoever does not host it is told that there is none. */
    public void load() {
        hosting.hosted(page.id("id"));
    }

    public void ask() {
        asking.ask(new AskConsent(formKey.getValue(), page.id("id"), matter, words));
        page.goTo("community/peers/group?id=" + page.id("id") + "&done=decide");
    }

    public List<Choice> getMatters() {
        return Choices.of(ConsentMatter::label, ConsentMatter.values());
    }

    public ConsentMatter getMatter() {
        return matter;
    }

    public void setMatter(ConsentMatter matter) {
        this.matter = matter;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
