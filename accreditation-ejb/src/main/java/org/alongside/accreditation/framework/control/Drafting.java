package org.alongside.accreditation.framework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.framework.AreaLevel;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.FrameworkRule;
import org.alongside.accreditation.framework.InterpretationDraft;
import org.alongside.accreditation.framework.InterpretationStatus;
import org.alongside.accreditation.framework.LocalRules;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.entity.LocalInterpretation;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;

/** Turns what somebody typed into local rules that hold, or says everything that does not. */
@ApplicationScoped
public class Drafting {

    private Interpretations interpretations;
    private StandardsReader standards;
    private Clock clock;

    protected Drafting() {
    }

    @Inject
    public Drafting(Interpretations interpretations, StandardsReader standards, Clock clock) {
        this.interpretations = interpretations;
        this.standards = standards;
        this.clock = clock;
    }

    public LocalInterpretation write(Edition edition, Optional<LocalInterpretation> unfinished, InterpretationDraft draft) {
        unfinished.filter(i -> i.read().status() == InterpretationStatus.CONSULTING).ifPresent(asking -> {
            throw new RuleBroken(FrameworkRule.ONE_DRAFT_AT_A_TIME, asking.versionNo());
        });
        LocalRules rules = rules(edition, draft);
        if (unfinished.isPresent()) {
            unfinished.get().redraft(rules);
            return unfinished.get();
        }
        LocalInterpretation started =
                new LocalInterpretation(UUID.randomUUID(), interpretations.nextVersion(), edition.code(), rules);
        interpretations.add(started);
        return started;
    }

    /** What stands between this draft and asking people: the edition may have changed since it was written. */
    public List<Breach> unready(Edition edition, LocalInterpretation draft) {
        LocalRules rules = draft.rules();
        List<Breach> breaches = new ArrayList<>(new InterpretationPolicy(edition).check(typed(edition, rules)));
        breaches.addAll(new ChangeStatementPolicy().checkToConsult(rules.changeStatement()));
        return breaches;
    }

    public int consultationDays() {
        return standards.on(London.today(clock)).parameter(ParameterKey.LOCAL_CONSULTATION_DAYS);
    }

    public int noticeDays() {
        return standards.on(London.today(clock)).parameter(ParameterKey.LOCAL_NOTICE_DAYS);
    }

    static LocalRules rules(Edition edition, InterpretationDraft draft) {
        InterpretationPolicy policy = new InterpretationPolicy(edition);
        RuleBroken.throwIfAny(policy.check(draft));
        return new LocalRules(
                edition.areas().stream().filter(area -> area.level() == AreaLevel.OPTIONAL).map(FrameworkArea::code)
                        .filter(draft.areas()::contains).collect(Collectors.toSet()),
                policy.localValues(draft),
                draft.guidance().entrySet().stream().filter(entry -> !entry.getValue().isBlank())
                        .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue().strip())),
                draft.criteria(), draft.changeStatement());
    }

    private static InterpretationDraft typed(Edition edition, LocalRules rules) {
        var areas = edition.areas().stream().filter(FrameworkArea::core).map(FrameworkArea::code)
                .collect(Collectors.toSet());
        areas.addAll(rules.optionalAreas());
        return new InterpretationDraft(areas,
                rules.parameters().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().key(), entry -> entry.getValue().toString())),
                rules.guidance(), rules.criteria(), rules.changeStatement());
    }
}
