package org.alongside.training.completion.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.completion.CompletionOutcome;
import org.alongside.training.completion.CompletionRule;
import org.alongside.training.completion.control.Completions;
import org.alongside.training.completion.entity.Completion;
import org.alongside.training.completion.entity.Delivered;
import org.alongside.training.completion.entity.EvidenceOffer;
import org.alongside.training.completion.entity.EvidenceUse;
import org.alongside.training.course.AreaTaught;

/** A learner looks at what they have completed. There is no way for anybody else to ask (R-TRN-32). */
@Stateless
public class MyCompletions {

    @Inject
    private Completions completions;

    @Inject
    private CurrentCall call;

    /** The newest first. */
    @UseCase("READ_MY_COMPLETIONS")
    public List<CompletionView> mine() {
        return completions.of(me()).stream().map(one -> new CompletionView(one.id(), one.delivered().runId(),
                one.delivered().title(), one.outcome(), one.delivered().on(), one.delivered().coDelivered(),
                isCertified(one))).toList();
    }

    @UseCase("READ_MY_COMPLETIONS")
    public Certificate certificate(UUID completionId) {
        Completion completion = completions.mine(completionId, me());
        if (!isCertified(completion)) {
            throw new RuleBroken(CompletionRule.NOTHING_TO_CERTIFY);
        }
        Delivered was = completion.delivered();
        return new Certificate(completion.id(), Certificate.NOT_ACCREDITATION, call.actor().name(), was.title(),
                was.versionNo(), was.provider(), was.minutes(), was.on(), was.editionCode(),
                was.areas().stream().sorted(Comparator.comparing(AreaTaught::code)).toList(), was.coDelivered());
    }

    /** By area of the framework. */
    @UseCase("READ_MY_COMPLETIONS")
    public List<OfferView> evidence() {
        List<EvidenceOffer> offers = completions.offersTo(me());
        Map<UUID, Delivered> delivered = completions.of(me()).stream()
                .collect(Collectors.toMap(Completion::id, Completion::delivered));
        List<EvidenceUse> uses = completions.uses(offers.stream().map(EvidenceOffer::id).toList());
        return offers.stream().map(offer -> view(offer, delivered.get(offer.completionId()), uses)).toList();
    }

    private static OfferView view(EvidenceOffer offer, Delivered was, List<EvidenceUse> uses) {
        return new OfferView(offer.id(), offer.completionId(), was.title(), was.provider(), was.on(), offer.areaCode(),
                offer.depth(), offer.editionCode(), offer.isEnoughAlone(),
                uses.stream().filter(use -> use.offerId().equals(offer.id())).map(EvidenceUse::applicationId).toList());
    }

    private static boolean isCertified(Completion completion) {
        return completion.stands() && completion.outcome() == CompletionOutcome.COMPLETED;
    }

    private UUID me() {
        return call.actor().personId();
    }
}
