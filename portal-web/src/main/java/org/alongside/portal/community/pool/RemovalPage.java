package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.pool.boundary.AskGroup;
import org.alongside.community.pool.boundary.AskToRemove;
import org.alongside.community.pool.boundary.RemovalView;
import org.alongside.community.pool.boundary.SayBefore;
import org.alongside.community.settlement.boundary.LeavePool;
import org.alongside.community.settlement.boundary.RemoveMember;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A group decides whether somebody's membership ends, and hears them first. */
@Named("communityPoolRemoval")
@RequestScoped
public class RemovalPage {

    @Inject
    private AskToRemove asking;

    @Inject
    private LeavePool leaving;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private RemovalView it;
    private String words = "";

    public void load() {
        it = asking.look(page.id("id"), page.id("member"));
        words = it.mine() ? it.words() : "";
    }

    public void ask() {
        asking.ask(new AskGroup(formKey.getValue(), it.poolId(), it.membershipId()));
        again("asked");
    }

    public void speak() {
        asking.speak(new SayBefore(formKey.getValue(), it.poolId(), words));
        again("said");
    }

    public void remove() {
        leaving.remove(new RemoveMember(formKey.getValue(), it.poolId(), it.membershipId()));
        page.goTo("community/pool/one?id=" + it.poolId());
    }

    private void again(String done) {
        page.goTo("community/pool/removal?done=" + done + "&id=" + it.poolId() + "&member=" + it.membershipId());
    }

    public RemovalView getIt() {
        return it;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
