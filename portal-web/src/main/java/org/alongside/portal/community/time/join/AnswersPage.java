package org.alongside.portal.community.time.join;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.timebank.boundary.ApplyToTimeBank;
import org.alongside.community.timebank.boundary.JoinTimeBank;
import org.alongside.community.timebank.boundary.MyTimeMembership;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What I can do, and what I would like. */
@Named("communityTimeJoinAnswers")
@RequestScoped
public class AnswersPage {

    @Inject
    private JoinTimeBank joining;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private MyTimeMembership mine;
    private String canDo = "";
    private String wouldLike = "";
    private boolean adult;

    /** Only who has an account joins. */
    public void load() {
        mine = joining.mine().orElse(null);
    }

    public void join() {
        joining.apply(new ApplyToTimeBank(formKey.getValue(), canDo, wouldLike, adult));
        page.goTo("community/time/join/done");
    }

    public MyTimeMembership getMine() {
        return mine;
    }

    public String getCanDo() {
        return canDo;
    }

    public void setCanDo(String canDo) {
        this.canDo = canDo;
    }

    public String getWouldLike() {
        return wouldLike;
    }

    public void setWouldLike(String wouldLike) {
        this.wouldLike = wouldLike;
    }

    public boolean isAdult() {
        return adult;
    }

    public void setAdult(boolean adult) {
        this.adult = adult;
    }
}
