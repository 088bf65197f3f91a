package org.alongside.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.EditionStatus;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.Interpretation;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadFramework;
import org.alongside.platform.error.NotFound;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.EditionFacts;
import org.alongside.training.run.RunTerms;

/** What training has to know of the national framework and its local reading; the two modules do not know each other. */
@Named("trainingStandards")
@RequestScoped
public class TrainingStandards {

    /** Knowledge of these is about the policy of one area, so they are taught apart (R-TRN-44). */
    private static final Set<String> ABOUT_LOCAL_POLICY = Set.of("C07", "C17");

    @Inject
    private ReadFramework framework;

    private List<Edition> editions;

    public Edition inForce() {
        return editions().stream().filter(one -> one.status() == EditionStatus.IN_FORCE).findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The areas of skill a course can teach, in their order. */
    public List<FrameworkArea> getAreas() {
        return inForce().areas().stream().sorted(Comparator.comparing(FrameworkArea::code)).toList();
    }

    /** What each area is called, by code, in the edition that is in force. */
    public Map<String, String> titles() {
        return inForce().areas().stream().collect(Collectors.toMap(FrameworkArea::code, FrameworkArea::title));
    }

    /** What a course teaches, a sentence an area. */
    public List<String> inWords(Collection<AreaTaught> taught) {
        Map<String, String> titles = titles();
        return taught.stream().sorted(Comparator.comparing(AreaTaught::code)).map(area -> area.code() + " "
                + titles.getOrDefault(area.code(), "") + ": " + area.depth().label().toLowerCase(Locale.UK)).toList();
    }

    /** An edition that was replaced counts until the transition to the one in force ends (R-TRN-06). */
    public EditionFacts facts(String code) {
        Edition edition = editions().stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(NotFound::new);
        LocalDate until = edition.status() == EditionStatus.IN_FORCE ? null : inForce().transitionEndsOn();
        return new EditionFacts(code, edition.areas().stream().map(FrameworkArea::code).collect(Collectors.toSet()),
                ABOUT_LOCAL_POLICY, until);
    }

    /** The numbers a run keeps to here: the area's own, where it has set them. */
    public RunTerms terms() {
        Map<ParameterKey, Integer> local = framework.localRules().map(Interpretation::rules)
                .map(rules -> rules.parameters()).orElse(Map.of());
        return new RunTerms(number(local, ParameterKey.RESERVED_SHARE), number(local, ParameterKey.RESERVED_RELEASE_DAYS),
                number(local, ParameterKey.HOLD_HOURS), number(local, ParameterKey.CO_DELIVERY_FLOOR),
                number(local, ParameterKey.ATTENDANCE_FLOOR));
    }

    private int number(Map<ParameterKey, Integer> local, ParameterKey key) {
        return local.getOrDefault(key, inForce().ranges().get(key).national());
    }

    private List<Edition> editions() {
        if (editions == null) {
            editions = framework.editions();
        }
        return editions;
    }
}
