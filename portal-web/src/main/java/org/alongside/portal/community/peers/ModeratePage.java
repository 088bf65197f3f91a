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
import org.alongside.portal.form.Problems;
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
    private Problems problems;

    @Inject
    private CurrentPage page;

    private List<RemovalView> waiting;
    private String member = "";

    public void load() {
        waiting = moderation.waiting();
    }

    public void agree() {
        answer(true);
    }

    public void refuse() {
        answer(false);
    }

    private void answer(boolean agreed) {
        if (member.isEmpty()) {
            problems.add("member", "Choose a reason to answer.");
        } else {
            moderation.answer(new AnswerRemoval(formKey.getValue(), Ids.of(member), agreed));
            page.goTo("community/peers/moderate?done=yes");
        }
    }

    public List<Choice> getChoices() {
        return waiting.stream().map(one -> new Choice(one.memberId().toString(), one.reason(), one.ground().label())).toList();
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }
}
