package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.timebank.LeavingChoice;
import org.alongside.community.timebank.boundary.JoinTimeBank;
import org.alongside.community.timebank.boundary.MyTimeMembership;
import org.alongside.community.timebank.boundary.WriteTimeProfile;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** What I can do and would like, and who gets my time when I die. */
@Named("communityTimeProfile")
@RequestScoped
public class ProfilePage {

    @Inject
    private JoinTimeBank joining;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private String canDo = "";
    private String wouldLike = "";
    private LeavingChoice estate;
    private String estatePerson = "";

    public void load() {
        MyTimeMembership mine = joining.mine().orElseThrow(NotFound::new);
        canDo = mine.canDo();
        wouldLike = mine.wouldLike();
        estate = mine.estate();
    }

    public void keep() {
        joining.write(new WriteTimeProfile(formKey.getValue(), canDo, wouldLike, estate, estatePerson));
        page.goTo("community/time/my?done=profile");
    }

    public List<Choice> getWishes() {
        return Choices.of(LeavingChoice::label, LeavingChoice.POT, LeavingChoice.MEMBER);
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

    public LeavingChoice getEstate() {
        return estate;
    }

    public void setEstate(LeavingChoice estate) {
        this.estate = estate;
    }

    public String getEstatePerson() {
        return estatePerson;
    }

    public void setEstatePerson(String estatePerson) {
        this.estatePerson = estatePerson;
    }
}
