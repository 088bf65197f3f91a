package org.alongside.portal.community.pool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.community.settlement.ClawbackStep;
import org.alongside.community.settlement.boundary.AnswerClawback;
import org.alongside.community.settlement.boundary.ClawbackView;
import org.alongside.community.settlement.boundary.KeepClawbacks;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.community.TriedFirstForm;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** Somebody answers what their council asks back. */
@Named("communityPoolClawback")
@RequestScoped
public class ClawbackPage {

    @Inject
    private KeepClawbacks clawbacks;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private final TriedFirstForm first = new TriedFirstForm();
    private ClawbackView asked;
    private String words = "";

    public void load() {
        asked = clawbacks.mine().stream().filter(one -> one.clawbackId().equals(page.id("id"))).findFirst()
                .orElseThrow(NotFound::new);
    }

    public void agree() {
        clawbacks.agree(new AnswerClawback(formKey.getValue(), asked.clawbackId(), "", first.read()));
        page.goTo("community/money?answered=yes");
    }

    public void challenge() {
        clawbacks.challenge(new AnswerClawback(formKey.getValue(), asked.clawbackId(), words, first.read()));
        page.goTo("community/money?answered=yes");
    }

    public ClawbackView getAsked() {
        return asked;
    }

    /** They have not answered, or have disagreed and may still agree. */
    public boolean isOpen() {
        return asked.can(ClawbackStep.AGREE);
    }

    public boolean isDisputable() {
        return asked.can(ClawbackStep.CHALLENGE);
    }

    public TriedFirstForm getFirst() {
        return first;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
