package org.alongside.accreditation.application.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.CasePart;
import org.alongside.accreditation.application.PriorFinding;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.control.EvidenceShelf;
import org.alongside.accreditation.application.control.PriorOutcomes;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.CriterionClaim;
import org.alongside.accreditation.application.entity.CriterionRating;
import org.alongside.accreditation.application.entity.EvidenceItem;
import org.alongside.accreditation.application.entity.IndependencePolicy;
import org.alongside.accreditation.application.entity.Involvement;
import org.alongside.accreditation.application.entity.PriorOutcomePolicy;
import org.alongside.accreditation.application.entity.RecordCheck;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.time.London;

/** Writes the file of a case. It has no way to what is private, so nothing private can slip in. */
@ApplicationScoped
class CaseFiles {

    @Inject
    private Submissions submissions;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private PriorOutcomes outcomes;

    @Inject
    private OwnHost host;

    @Inject
    private KnowPeople people;

    @Inject
    private Clock clock;

    CaseFile write(Application application) {
        return application.status() == ApplicationStatus.WITHDRAWN_BY_APPLICANT ? cover(application) : whole(application);
    }

    private CaseFile cover(Application application) {
        return new CaseFile(application.id(), application.personId(), nameOf(application.personId()),
                application.kind(), application.status(), application.pin().editionCode(),
                application.pin().interpretationVersion(), application.submittedAt(), List.of(), List.of(),
                YesNo.NOT_ANSWERED, "", List.of(), false, List.of(), List.of(), null, null, List.of(),
                application.wasDeferred());
    }

    private CaseFile whole(Application application) {
        Map<UUID, String> names = names(application);
        Map<UUID, EvidenceItem> evidence = shelf.all(application.told().evidenceLent());
        List<PriorFinding> findings = outcomes.of(application.personId());
        LocalDate today = London.today(clock);
        Optional<RecordCheck> check = application.check();
        return new CaseFile(application.id(), application.personId(), names.get(application.personId()),
                application.kind(), application.status(), application.pin().editionCode(),
                application.pin().interpretationVersion(), application.submittedAt(),
                submissions.standardsOf(application).criteria().stream()
                        .map(criterion -> criterion(application, criterion, evidence, names)).toList(),
                application.ties().stream().map(tie ->
                        new TieView(tie.id(), tie.told(), IndependencePolicy.effectOf(tie.told(), today))).toList(),
                application.declarations().hadOutcomes(), application.declarations().outcomesWords(), findings,
                PriorOutcomePolicy.isMismatch(findings, application.declarations().hadOutcomes()),
                application.questions().stream().map(ReadMyApplication::question).toList(),
                assessors(application, names), check.map(RecordCheck::level).orElse(null),
                check.map(RecordCheck::outcome).orElse(null), host.reasonsForAnotherBody(application),
                application.wasDeferred());
    }

    private static CriterionInCase criterion(Application application, Criterion criterion,
            Map<UUID, EvidenceItem> evidence, Map<UUID, String> names) {
        String code = criterion.code();
        return new CriterionInCase(criterion, application.told().claimFor(code).map(CriterionClaim::statement).orElse(""),
                application.told().wantsToTalkAbout(code),
                application.told().evidenceFor(code).stream().map(evidence::get).map(EvidenceViews::of).toList(),
                application.ratings().stream().filter(rating -> rating.criterionCode().equals(code))
                        .map(rating -> rating(rating, names)).toList());
    }

    private static RatingView rating(CriterionRating rating, Map<UUID, String> names) {
        return new RatingView(
                rating.assessorId(), names.get(rating.assessorId()), rating.rating(), rating.reason());
    }

    private static List<AssessorView> assessors(Application application, Map<UUID, String> names) {
        return application.involvements().stream()
                .filter(one -> one.part() == CasePart.ASSESSOR)
                .map(one -> new AssessorView(one.personId(), names.get(one.personId()), one.interest(),
                        one.recommendation(), one.recommendationWords()))
                .toList();
    }

    /** One question for everybody who is named in the case. */
    private Map<UUID, String> names(Application application) {
        Set<UUID> ids = Stream.concat(Stream.of(application.personId()),
                application.involvements().stream().map(Involvement::personId)).collect(Collectors.toSet());
        return people.names(ids);
    }

    String nameOf(UUID person) {
        return people.names(Set.of(person)).get(person);
    }
}
