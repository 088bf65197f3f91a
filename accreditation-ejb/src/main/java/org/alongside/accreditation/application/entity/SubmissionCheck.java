package org.alongside.accreditation.application.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.ApplicationKind;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.Section;
import org.alongside.accreditation.application.TieEffect;
import org.alongside.accreditation.application.UndertakingCode;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.platform.error.Breach;

/** Everything that is still missing before an application can be submitted, in the order of the task list (R-ACC-28). */
final class SubmissionCheck {

    private final Application application;
    private final SubmissionFacts facts;
    private final List<Breach> gaps = new ArrayList<>();

    SubmissionCheck(Application application, SubmissionFacts facts) {
        this.application = application;
        this.facts = facts;
    }

    List<Breach> gaps() {
        if (facts.accreditedUntil() != null && application.kind() == ApplicationKind.INITIAL) {
            gaps.add(Breach.of(ApplicationRule.ACCREDITED_ALREADY, facts.accreditedUntil()));
        }
        if (application.declarations().adult() != YesNo.YES) {
            gap(Section.ADULT, ApplicationRule.ADULT_UNANSWERED);
        }
        facts.standards().criteria().forEach(this::checkCriterion);
        checkIndependence();
        checkPriorOutcomes();
        checkUndertakings();
        return gaps;
    }

    private void checkCriterion(Criterion criterion) {
        if (!application.told().isClaimed(criterion.code())) {
            gaps.add(Breach.at(criterion.code(), ApplicationRule.CRITERION_WITHOUT_CLAIM, criterion.label()));
        } else if (application.told().restsOnlyOn(facts.supporting(), criterion.code())) {
            gaps.add(Breach.at(criterion.code(), ApplicationRule.ONLY_AN_INTRODUCTION, criterion.label()));
        } else if (criterion.evidenceMaxAgeMonths() != null && !isFreshEnough(criterion)) {
            gaps.add(Breach.at(criterion.code(), ApplicationRule.EVIDENCE_TOO_OLD,
                    criterion.label(), criterion.evidenceMaxAgeMonths()));
        }
    }

    /** Talking it through gives the assessor something of today (R-ACC-32, R-ACC-33). */
    private boolean isFreshEnough(Criterion criterion) {
        return application.told().wantsToTalkAbout(criterion.code())
                || application.told().evidenceFor(criterion.code()).stream()
                        .map(facts.evidenceDates()::get)
                        .filter(Objects::nonNull)
                        .anyMatch(obtained -> criterion.acceptsEvidenceFrom(obtained, facts.today()));
    }

    private void checkIndependence() {
        YesNo answer = application.declarations().hasTies();
        if (!answer.isAnswered() || (answer == YesNo.YES && application.ties().isEmpty())) {
            gap(Section.INDEPENDENCE, ApplicationRule.INDEPENDENCE_UNANSWERED);
        }
        boolean planMissing = application.declaredTies().stream().anyMatch(tie ->
                IndependencePolicy.effectOf(tie, facts.today()) == TieEffect.NEEDS_PLAN && tie.plan().isEmpty());
        if (planMissing) {
            gap(Section.INDEPENDENCE, ApplicationRule.TIE_NEEDS_PLAN);
        }
    }

    private void checkPriorOutcomes() {
        if (!application.declarations().hadOutcomes().isAnswered()) {
            gap(Section.PRIOR_OUTCOMES, ApplicationRule.PRIOR_OUTCOMES_UNANSWERED);
        }
        PriorOutcomePolicy.tooEarly(facts.findings(), facts.today()).ifPresent(gaps::add);
    }

    private void checkUndertakings() {
        Set<UndertakingCode> open = EnumSet.allOf(UndertakingCode.class);
        open.removeAll(application.undertakings());
        if (!open.isEmpty()) {
            gaps.add(Breach.at(Section.UNDERTAKINGS.field(), ApplicationRule.UNDERTAKINGS_NOT_ACCEPTED,
                    UndertakingCode.values().length, open.stream().map(Enum::name).collect(Collectors.joining(", "))));
        }
    }

    private void gap(Section section, ApplicationRule rule) {
        gaps.add(Breach.at(section.field(), rule));
    }
}
