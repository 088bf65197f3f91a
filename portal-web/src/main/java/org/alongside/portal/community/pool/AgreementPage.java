package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.community.pool.PoolMatter;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.boundary.AdoptAgreement;
import org.alongside.community.pool.boundary.AgreeOnPool;
import org.alongside.community.pool.boundary.AgreementView;
import org.alongside.community.pool.boundary.AnswerInvitation;
import org.alongside.community.pool.boundary.AskGroup;
import org.alongside.community.pool.boundary.JoinPool;
import org.alongside.community.pool.boundary.ReadMyPools;
import org.alongside.community.pool.boundary.RenewAgreement;
import org.alongside.community.pool.boundary.SignAgreement;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** A member reads the agreement, signs it, and the pool begins. */
@Named("communityPoolAgreement")
@RequestScoped
public class AgreementPage {

    @Inject
    private ReadMyPools pools;

    @Inject
    private AgreeOnPool agreeing;

    @Inject
    private RenewAgreement renewing;

    @Inject
    private JoinPool joining;

    @Inject
    private CurrentCall call;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private AgreementView agreement;

    public void load() {
        agreement = page.text("version").equals("now") ? pools.agreementInForce(page.id("id"))
                : pools.agreement(page.id("id"));
    }

    public void sign() {
        agreeing.sign(new SignAgreement(formKey.getValue(), agreement.agreementId(), call.actor().personId()));
        page.goTo("community/pool/agreement?signed=yes&id=" + agreement.poolId());
    }

    public void begin() {
        agreeing.adopt(new AdoptAgreement(formKey.getValue(), agreement.poolId()));
        page.goTo("community/pool/one?id=" + agreement.poolId());
    }

    public void ask() {
        renewing.ask(new AskGroup(formKey.getValue(), agreement.poolId(), null));
        page.goTo("community/pool/agreement?asked=yes&id=" + agreement.poolId());
    }

    public void renew() {
        renewing.adopt(new AdoptAgreement(formKey.getValue(), agreement.poolId()));
        page.goTo("community/pool/agreement?renewed=yes&id=" + agreement.poolId());
    }

    public void join() {
        joining.accept(new AnswerInvitation(formKey.getValue(), agreement.poolId()));
        page.goTo("community/pool");
    }

    /** Invited to a group that is there already, which decides next; while it is set up, signing is enough. */
    public boolean isInvited() {
        return agreement.status() == PoolStatus.ACTIVE && pools.mine().stream()
                .anyMatch(one -> one.poolId().equals(agreement.poolId()) && one.invited());
    }

    public AgreementView getAgreement() {
        return agreement;
    }

    public boolean isEasy() {
        return page.text("read").equals("easy");
    }

    /** What has just been done, in words; empty when nothing has. */
    public String getDone() {
        return PoolWords.doneWithAgreement(page, agreement);
    }

    public List<Choice> getWays() {
        return Stream.of(PoolMatter.values())
                .map(one -> new Choice(one.label(), agreement.terms().way(one).label())).toList();
    }
}
