package org.alongside.portal.community.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.policy.boundary.AnswerPolicy;
import org.alongside.community.policy.boundary.KeepPolicy;
import org.alongside.community.policy.boundary.PolicyView;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** One proposed change: confirm it or turn it down. */
@Named("communityPolicyAnswer")
@RequestScoped
public class AnswerPage {

    @Inject
    private KeepPolicy policies;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private PolicyView change;

    public void load() {
        change = policies.one(page.id("id"));
    }

    public void confirm() {
        policies.confirm(new AnswerPolicy(formKey.getValue(), change.changeId()));
        page.goTo("community/policy");
    }

    public void turnDown() {
        policies.turnDown(new AnswerPolicy(formKey.getValue(), change.changeId()));
        page.goTo("community/policy");
    }

    public PolicyView getChange() {
        return change;
    }
}
