package org.alongside.accreditation.application.entity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationEvent;
import org.alongside.accreditation.application.ApplicationMove;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.Rating;
import org.alongside.accreditation.application.Recommendation;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.framework.Standards;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;

/** One assessor's work on one application: rate each criterion with a reason, then recommend. The panel decides. */
public final class Assessment {

    private final Application application;
    private final CasePeople people;
    private final UUID assessor;

    public Assessment(Application application, UUID assessor) {
        this.application = application;
        this.people = new CasePeople(application, application.involvements);
        this.assessor = assessor;
        people.requireClear(assessor, CasePart.ASSESSOR);
    }

    public ApplicationEvent rate(Criterion criterion, Rating rating, String reason, Instant now) {
        requireInAssessment();
        if (rating == null) {
            throw new RuleBroken(List.of(Breach.at("rating", ApplicationRule.RATING_UNANSWERED)));
        }
        application.ratings.stream()
                .filter(one -> one.isBy(assessor, criterion.code())).findFirst()
                .orElseGet(() -> newRating(criterion.code()))
                .rate(rating, reason, now);
        return new ApplicationEvent.Rated(application.id(), criterion.code(), assessor, rating);
    }

    private CriterionRating newRating(String criterion) {
        CriterionRating rating = new CriterionRating(application, criterion, assessor);
        application.ratings.add(rating);
        return rating;
    }

    /** The last assessor to recommend makes it ready for the panel. */
    public ApplicationEvent recommend(Recommendation advice, String words, Standards standards, Instant now) {
        requireInAssessment();
        if (advice == null) {
            throw new RuleBroken(List.of(Breach.at("recommendation", ApplicationRule.RECOMMENDATION_UNANSWERED)));
        }
        RuleBroken.throwIfAny(unrated(standards));
        people.requireClear(assessor, CasePart.ASSESSOR).recommend(advice, words, now);
        boolean ready = people.allHaveRecommended();
        if (ready) {
            application.move(ApplicationMove.RECOMMEND, now);
        }
        return new ApplicationEvent.Recommended(application.id(), assessor, advice, ready);
    }

    /** What I have still to rate. */
    public List<Breach> unrated(Standards standards) {
        return standards.criteria().stream()
                .filter(criterion -> application.ratings.stream().noneMatch(one -> one.isBy(assessor, criterion.code())))
                .map(criterion ->
                        Breach.at(criterion.code(), ApplicationRule.CRITERION_NOT_RATED, criterion.label()))
                .toList();
    }

    private void requireInAssessment() {
        if (application.status() != ApplicationStatus.IN_ASSESSMENT) {
            throw new Stale(application.status().name(), Set.of());
        }
    }
}
