package org.alongside.training.completion.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.completion.CompletionEvent;
import org.alongside.training.completion.CompletionRule;
import org.alongside.training.completion.control.CompletionNews;
import org.alongside.training.completion.control.Completions;
import org.alongside.training.completion.entity.EvidenceOffer;
import org.alongside.training.completion.entity.EvidenceUse;

/**
 * A learner attaches evidence to an application of their own, or takes it back. The application is another module's: the
 * portal tells both, each in a transaction of its own. Each half does nothing the second time, so when one of them fails
 * the learner presses the button again (ADR 13).
 */
@Stateless
public class UseEvidence {

    @Inject
    private Completions completions;

    @Inject
    private CompletionNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("USE_EVIDENCE")
    public void attach(AttachEvidence command) {
        EvidenceOffer offer = completions.myOffer(command.offerId(), me());
        if (!completions.stands(offer)) {
            throw new RuleBroken(CompletionRule.OFFER_NO_LONGER_STANDS);
        }
        if (completions.use(offer.id(), command.applicationId()).isEmpty()) {
            completions.add(new EvidenceUse(offer, command.applicationId(), clock.instant()));
            news.record(new CompletionEvent.EvidenceUsed(offer.id(), me(), command.applicationId()));
        }
    }

    @UseCase("USE_EVIDENCE")
    public void takeBack(UUID offerId, UUID applicationId) {
        EvidenceOffer offer = completions.myOffer(offerId, me());
        completions.use(offer.id(), applicationId).ifPresent(use -> {
            completions.remove(use);
            news.record(new CompletionEvent.EvidenceTakenBack(offer.id(), me(), applicationId));
        });
    }

    private UUID me() {
        return call.actor().personId();
    }
}
