package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accreditation.application.EvidenceView;
import org.alongside.accreditation.application.TrainingShown;
import org.alongside.accreditation.application.boundary.ChooseEvidence;
import org.alongside.accreditation.application.boundary.CriterionAnswer;
import org.alongside.accreditation.application.boundary.GatherEvidence;
import org.alongside.accreditation.application.boundary.LendTraining;
import org.alongside.accreditation.application.boundary.ShowTraining;
import org.alongside.platform.error.NotFound;
import org.alongside.training.completion.boundary.AttachEvidence;
import org.alongside.training.completion.boundary.MyCompletions;
import org.alongside.training.completion.boundary.OfferView;
import org.alongside.training.completion.boundary.UseEvidence;

/**
 * Brings what somebody completed and what they apply for together: the two modules do not know each other, and each
 * half is a transaction of its own.
 *
 * <p>Attaching tells the training first, so that it knows whom to ask when the attendance is corrected later; showing it
 * in the application comes after, and only then can anybody see it. Taking it out goes the other way round: first nobody
 * can see it any more. Whichever half fails, nothing is seen that its owner did not attach, and doing it again completes
 * it, because each half does nothing the second time (ADR 13).
 */
@Named("applyOffers")
@RequestScoped
public class TrainingEvidence {

    @Inject
    private MyCompletions completions;

    @Inject
    private UseEvidence use;

    @Inject
    private LendTraining lend;

    @Inject
    private GatherEvidence gather;

    @Inject
    private MyCase mine;

    private List<OfferView> evidence;

    /** What I completed about this criterion and do not show for it yet. */
    public List<OfferView> offersFor(CriterionAnswer answer) {
        return about(answer).filter(offer -> answer.evidence().stream().noneMatch(one -> offer.offerId().equals(one.sourceId())))
                .toList();
    }

    /** Also one that is attached already, so that its form may be sent twice. */
    public OfferView offer(CriterionAnswer answer, UUID offerId) {
        return about(answer).filter(one -> one.offerId().equals(offerId)).findFirst()
                .orElseThrow(NotFound::new);
    }

    private Stream<OfferView> about(CriterionAnswer answer) {
        evidence = evidence == null ? completions.evidence() : evidence;
        return evidence.stream().filter(offer -> offer.areaCode().equals(answer.criterion().code()));
    }

    public void attach(UUID key, CriterionAnswer answer, OfferView offer) {
        use.attach(new AttachEvidence(key, offer.offerId(), mine.get().id()));
        lend.show(new ShowTraining(second(key), answer.criterion().code(), new TrainingShown(offer.offerId(),
                offer.title(), offer.provider(), offer.on(), offer.enoughAlone())));
    }

    public void takeOut(UUID key, String criterion, EvidenceView item) {
        gather.takeBack(new ChooseEvidence(key, criterion, item.id()));
        if (item.fromTraining()) {
            use.takeBack(item.sourceId(), mine.get().id());
        }
    }

    /** One form, two commands: the second one's key follows from the first. */
    private static UUID second(UUID key) {
        return UUID.nameUUIDFromBytes(("show " + key).getBytes(StandardCharsets.UTF_8));
    }
}
