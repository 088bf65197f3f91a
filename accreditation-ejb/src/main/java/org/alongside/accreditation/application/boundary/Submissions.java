package org.alongside.accreditation.application.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.control.EvidenceShelf;
import org.alongside.accreditation.application.control.PersonalArrangements;
import org.alongside.accreditation.application.control.PriorOutcomes;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.EvidenceItem;
import org.alongside.accreditation.application.entity.SubmissionFacts;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.register.boundary.KnowBrokers;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;

/** What an application is measured by, gathered from where it is kept. */
@ApplicationScoped
class Submissions {

    @Inject
    private ReadStandards standards;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private PriorOutcomes outcomes;

    @Inject
    private PersonalArrangements arrangements;

    @Inject
    private KnowBrokers brokers;

    @Inject
    private Clock clock;

    /** As it was last opened, or as it was pinned. */
    Standards standardsOf(Application application) {
        return standards.pinned(application.pin().editionCode(), application.pin().interpretationVersion());
    }

    /** The same for many, by application: each edition with its local rules is read once. */
    Map<UUID, Standards> standardsOf(Collection<Application> applications) {
        record Measure(String editionCode, int interpretationVersion) {
        }
        Map<Measure, Standards> read = new HashMap<>();
        return applications.stream().collect(Collectors.toMap(Application::id, one -> read.computeIfAbsent(
                new Measure(one.pin().editionCode(), one.pin().interpretationVersion()),
                measure -> standards.pinned(measure.editionCode(), measure.interpretationVersion()))));
    }

    Criterion criterion(Application application, String code) {
        return standardsOf(application).criterion(code)
                .orElseThrow(() -> new RuleBroken(ApplicationRule.CRITERION_UNKNOWN));
    }

    /** With the standards it would be pinned to if it were submitted now. */
    SubmissionFacts factsToSubmit(Application application) {
        return facts(application, application.status() == ApplicationStatus.DRAFT
                ? standards.inForce() : standardsOf(application));
    }

    SubmissionFacts facts(Application application, Standards measuredBy) {
        Collection<EvidenceItem> lent = shelf.all(application.told().evidenceLent()).values();
        return new SubmissionFacts(measuredBy,
                lent.stream().collect(Collectors.toMap(EvidenceItem::id, EvidenceItem::obtainedOn)),
                lent.stream().filter(one -> !one.isEnoughAlone()).map(EvidenceItem::id).collect(Collectors.toSet()),
                outcomes.of(application.personId()), brokers.accreditedUntil(application.personId()).orElse(null),
                London.today(clock));
    }

    /** Everybody's days, and those agreed for this person on top (R-ACC-29). */
    int replyDays(Application application) {
        return standardsOf(application).parameter(ParameterKey.LAPSE_AFTER_DAYS)
                + arrangements.extraDays(application.id());
    }
}
