package org.alongside.accreditation.framework.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.FrameworkRule;
import org.alongside.accreditation.framework.InterpretationDraft;
import org.alongside.accreditation.framework.LocalCriterionDraft;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.platform.error.Breach;

/** The room a local body has inside the national edition (R-ACC-15 to 17): bounded, and the same for everyone. */
public final class InterpretationPolicy {

    private static final int GUIDANCE_LENGTH = 2_000;

    private final Edition edition;
    private final ParameterPolicy parameters;
    private final LocalCriterionPolicy criteria = new LocalCriterionPolicy();

    public InterpretationPolicy(Edition edition) {
        this.edition = edition;
        this.parameters = new ParameterPolicy(edition.ranges());
    }

    /** Everything that does not hold, so that a person can mend it in one go. */
    public List<Breach> check(InterpretationDraft draft) {
        List<Breach> breaches = new ArrayList<>(checkAreas(draft));
        breaches.addAll(checkGuidance(draft));
        breaches.addAll(parameters.check(draft.parameters()));
        breaches.addAll(checkCriteria(draft, breaches.isEmpty()));
        return breaches;
    }

    public Map<ParameterKey, Integer> localValues(InterpretationDraft draft) {
        return parameters.valuesOf(draft.parameters());
    }

    private List<Breach> checkAreas(InterpretationDraft draft) {
        List<Breach> breaches = new ArrayList<>();
        edition.areas().stream().filter(FrameworkArea::core).filter(area -> !draft.areas().contains(area.code()))
                .forEach(area -> breaches.add(
                        Breach.at("areas", FrameworkRule.CORE_AREA_DROPPED, area.code(), area.title())));
        draft.areas().stream().sorted().filter(code -> edition.area(code).isEmpty())
                .forEach(code -> breaches.add(Breach.at("areas", FrameworkRule.UNKNOWN_AREA, code)));
        return breaches;
    }

    private List<Breach> checkGuidance(InterpretationDraft draft) {
        List<Breach> breaches = new ArrayList<>();
        draft.guidance().forEach((code, text) -> {
            if (edition.area(code).isEmpty()) {
                breaches.add(Breach.at("guidance", FrameworkRule.UNKNOWN_AREA, code));
            } else if (text.codePointCount(0, text.length()) > GUIDANCE_LENGTH) {
                breaches.add(Breach.at("guidance-" + code, FrameworkRule.TEXT_TOO_LONG, GUIDANCE_LENGTH));
            }
        });
        return breaches;
    }

    private List<Breach> checkCriteria(InterpretationDraft draft, boolean parametersHold) {
        List<Breach> breaches = new ArrayList<>();
        List<LocalCriterionDraft> asked = draft.criteria();
        int allowed = edition.ranges().get(ParameterKey.MAX_LOCAL_CRITERIA).national();
        if (parametersHold) {
            allowed = localValues(draft).getOrDefault(ParameterKey.MAX_LOCAL_CRITERIA, allowed);
        }
        if (asked.size() > allowed) {
            breaches.add(Breach.at("criteria", FrameworkRule.TOO_MANY_LOCAL_CRITERIA, allowed, asked.size()));
        }
        for (int i = 0; i < asked.size(); i++) {
            breaches.addAll(criteria.check(asked.get(i), "criterion-" + (i + 1)));
        }
        return breaches;
    }
}
