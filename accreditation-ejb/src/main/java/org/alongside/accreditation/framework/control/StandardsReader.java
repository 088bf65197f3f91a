package org.alongside.accreditation.framework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.framework.CriterionKind;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.FrameworkRule;
import org.alongside.accreditation.framework.LocalCriterionDraft;
import org.alongside.accreditation.framework.LocalRules;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.entity.FrameworkEdition;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;

/** Puts a national edition and a local version together. */
@ApplicationScoped
public class StandardsReader {

    private final KnownStandards known = new KnownStandards();
    private Editions editions;
    private Interpretations interpretations;

    protected StandardsReader() {
    }

    @Inject
    public StandardsReader(Editions editions, Interpretations interpretations) {
        this.editions = editions;
        this.interpretations = interpretations;
    }

    public Standards on(LocalDate day) {
        FrameworkEdition edition = editions.inForce();
        return interpretations.inForce(edition.code(), day)
                .map(local -> known.of(edition, local))
                .orElseGet(() -> known.of(edition));
    }

    public Standards pinned(String editionCode, int interpretationVersion) {
        FrameworkEdition edition = editions.get(editionCode);
        if (interpretationVersion == Standards.NATIONAL_ONLY) {
            return known.of(edition);
        }
        return known.of(edition, interpretations.version(interpretationVersion).orElseThrow(NotFound::new));
    }

    /** From the edition in force, or else from the newest one loaded. */
    public int national(ParameterKey key) {
        return editions.findInForce().or(() -> editions.all().stream().findFirst())
                .orElseThrow(() -> new RuleBroken(FrameworkRule.NO_EDITION_IN_FORCE))
                .read().ranges().get(key).national();
    }

    public static Standards national(Edition edition) {
        return combine(edition, Standards.NATIONAL_ONLY,
                new LocalRules(Set.of(), Map.of(), Map.of(), List.of(), edition.changeStatement()));
    }

    public static Standards combine(Edition edition, int versionNo, LocalRules rules) {
        List<Criterion> criteria = new ArrayList<>();
        edition.areas().stream().filter(FrameworkArea::core).map(FrameworkArea::asCriterion).forEach(criteria::add);
        edition.areas().stream().filter(area -> rules.optionalAreas().contains(area.code()))
                .map(FrameworkArea::asCriterion).forEach(criteria::add);
        for (int i = 0; i < rules.criteria().size(); i++) {
            LocalCriterionDraft local = rules.criteria().get(i);
            criteria.add(new Criterion(LocalRules.criterionCode(i), CriterionKind.LOCAL, local.title(),
                    local.statement(), null, true));
        }
        Map<ParameterKey, Integer> parameters = new EnumMap<>(ParameterKey.class);
        edition.parameters().forEach(range -> parameters.put(range.key(), range.national()));
        parameters.putAll(rules.parameters());
        return new Standards(edition.code(), versionNo, criteria, parameters, rules.guidance());
    }
}
