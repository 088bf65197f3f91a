package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.boundary.AskGroup;
import org.alongside.community.pool.boundary.DecideOnPool;
import org.alongside.community.pool.boundary.PoolView;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** A facilitator asks the group about somebody who would like to join, and takes them in when it said yes. */
@Named("communityPoolJoin")
@RequestScoped
public class JoinPage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private DecideOnPool deciding;

    @Inject
    private FormKey formKey;

    @Inject
    private Problems problems;

    @Inject
    private CurrentPage page;

    private PoolView pool;
    private String member = "";

    public void load() {
        pool = pools.pool(page.id("id"));
    }

    public void ask() {
        send(deciding::askToJoin);
    }

    public void admit() {
        send(deciding::admit);
    }

    private void send(Consumer<AskGroup> act) {
        if (member.isBlank()) {
            problems.add("member", "Choose who it is about.");
            return;
        }
        act.accept(new AskGroup(formKey.getValue(), pool.poolId(), Ids.of(member)));
        page.goTo("community/pool/one?id=" + pool.poolId());
    }

    /** Those who would like to join. */
    public List<Choice> getWaiting() {
        return pool.members().stream().filter(one -> one.status() == MembershipStatus.APPLIED)
                .map(one -> new Choice(one.membershipId().toString(), one.name(),
                        one.asked() ? "The group has been asked" : "The group has not been asked yet")).toList();
    }

    public PoolView getPool() {
        return pool;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }
}
