package org.alongside.portal.community.peers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.peergroup.boundary.AnswerRemoval;
import org.alongside.community.peergroup.boundary.ModerateGroups;
import org.alongside.community.peergroup.boundary.RemovalView;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The second of the two who remove somebody from a group. */
@Named("communityPeersModerate")
@RequestScoped
public class ModeratePage {

    @Inject
    private ModerateGroups moderation;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private List<RemovalView> waiting;
    private String member = "";

    public void load() {
        waiting = moderation.waiting();
    }

    public void agree() {
        moderation.answer(new AnswerRemoval(formKey.getValue(), Ids.of(member), true));
        page.goTo("community/peers/moderate");
    }

    public void refuse() {
        moderation.answer(new AnswerRemoval(formKey.getValue(), Ids.of(member), false));
        page.goTo("community/peers/moderate");
    }

    public List<Choice> getChoices() {
        return waiting.stream().map(one -> new Choice(one.memberId().toString(), one.reason())).toList();
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }
}
