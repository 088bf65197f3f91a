package org.alongside.accreditation.application.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.EvidenceView;
import org.alongside.accreditation.framework.Criterion;

/** One criterion of a case: what was told and shown, and how it was rated. */
public record CriterionInCase(Criterion criterion, String statement, boolean talkItThrough,
        List<EvidenceView> evidence, List<RatingView> ratings) {

    /** This assessor's rating, or null. */
    public RatingView ratingBy(UUID assessorId) {
        return ratings.stream().filter(rating -> rating.assessorId().equals(assessorId)).findFirst().orElse(null);
    }
}
