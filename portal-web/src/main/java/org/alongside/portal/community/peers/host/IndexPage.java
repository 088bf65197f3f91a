package org.alongside.portal.community.peers.host;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.peergroup.GroupFacts;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.boundary.AnswerMember;
import org.alongside.community.peergroup.boundary.HostGroup;
import org.alongside.community.peergroup.boundary.MemberLine;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The members of a group I host, and those who ask to join. */
@Named("peersHostIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private HostGroup hosting;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private List<MemberLine> members;
    private GroupFacts group;
    private String member = "";

    public void load() {
        group = hosting.hosted(page.id("id"));
        members = hosting.members(page.id("id"));
    }

    public void welcome() {
        answer(true);
    }

    public void turnAway() {
        answer(false);
    }

    private void answer(boolean welcome) {
        if (member.isEmpty()) {
            problems.add("member", "Choose somebody.");
            return;
        }
        hosting.answer(new AnswerMember(formKey.getValue(), Ids.of(member), welcome));
        page.goTo("community/peers/host?done=answered&id=" + page.id("id"));
    }

    public List<Choice> getAsking() {
        return members.stream().filter(one -> one.status() == MemberStatus.ASKED)
                .map(one -> new Choice(one.memberId().toString(), one.name())).toList();
    }

    public List<MemberLine> getMembers() {
        return members.stream().filter(one -> one.status() != MemberStatus.ASKED).toList();
    }

    public GroupFacts getGroup() {
        return group;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }
}
