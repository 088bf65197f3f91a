package org.alongside.portal.training.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.training.completion.boundary.CompletionView;
import org.alongside.training.completion.boundary.MyCompletions;
import org.alongside.training.completion.boundary.OfferView;

/** What I completed, with its certificates and the evidence it is for me to use or not (R-TRN-32). */
@Named("trainingMyCompletions")
@RequestScoped
public class CompletionsPage {

    @Inject
    private MyCompletions completions;

    @Inject
    private CertificateWords words;

    private List<CompletionView> mine;
    private List<OfferView> evidence;
    private Map<String, Map<String, String>> titles;

    public void load() {
        mine = completions.mine();
        evidence = completions.evidence();
        titles = evidence.stream().map(OfferView::editionCode).distinct()
                .collect(Collectors.toMap(edition -> edition, words::titles));
    }

    public List<CompletionView> getMine() {
        return mine;
    }

    /** What the area of the framework is called. */
    public String title(OfferView offer) {
        return titles.get(offer.editionCode()).getOrDefault(offer.areaCode(), offer.areaCode());
    }

    /** What one of them offers. */
    public List<OfferView> evidence(UUID completionId) {
        return evidence.stream().filter(one -> one.completionId().equals(completionId)).toList();
    }
}
