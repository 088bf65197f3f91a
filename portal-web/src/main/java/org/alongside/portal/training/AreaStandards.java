package org.alongside.portal.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.EditionStatus;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.boundary.ReadFramework;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.platform.error.NotFound;
import org.alongside.training.course.EditionFacts;
import org.alongside.training.run.RunTerms;

/** What training has to know of the framework, as the open area reads it. The two modules do not know each other. */
@ApplicationScoped
public class AreaStandards {

    @Inject
    private ReadFramework framework;

    @Inject
    private ReadStandards standards;

    /** The edition new courses follow. */
    public EditionFacts inForce() {
        return edition(standards.inForce().editionCode());
    }

    /** Any edition as it stands today; {@link NotFound} when there is none of this code. */
    public EditionFacts edition(String code) {
        Edition edition = framework.editions().stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(NotFound::new);
        return new EditionFacts(edition.code(), codes(edition, one -> true), codes(edition, FrameworkArea::localKnowledge),
                edition.status() == EditionStatus.IN_FORCE ? null : edition.transitionEndsOn());
    }

    /** The numbers a run planned today keeps to. */
    public RunTerms terms() {
        Standards now = standards.inForce();
        return new RunTerms(now.parameter(ParameterKey.RESERVED_SHARE), now.parameter(ParameterKey.RESERVED_RELEASE_DAYS),
                now.parameter(ParameterKey.HOLD_HOURS), now.parameter(ParameterKey.CO_DELIVERY_FLOOR),
                now.parameter(ParameterKey.ATTENDANCE_FLOOR));
    }

    private static Set<String> codes(Edition edition, Predicate<FrameworkArea> which) {
        return edition.areas().stream().filter(which).map(FrameworkArea::code).collect(Collectors.toSet());
    }
}
