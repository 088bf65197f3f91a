package org.alongside.accreditation.framework.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.EditionStatus;
import org.alongside.accreditation.framework.Interpretation;
import org.alongside.accreditation.framework.InterpretationStatus;
import org.alongside.accreditation.framework.LocalDifference;
import org.alongside.accreditation.framework.control.Editions;
import org.alongside.accreditation.framework.control.Interpretations;
import org.alongside.accreditation.framework.entity.FrameworkEdition;
import org.alongside.accreditation.framework.entity.LocalInterpretation;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Anyone reads the national framework and how an area reads it. */
@Stateless
public class ReadFramework {

    @Inject
    private Editions editions;

    @Inject
    private Interpretations interpretations;

    @Inject
    private Clock clock;

    /** All editions people may know of, the newest first; not those still in draft. */
    @UseCase("READ_FRAMEWORK")
    public List<Edition> editions() {
        return editions.all().stream().map(FrameworkEdition::read)
                .filter(edition -> edition.status() != EditionStatus.DRAFT).toList();
    }

    /** The local version in effect today. */
    @UseCase("READ_FRAMEWORK")
    public Optional<Interpretation> localRules() {
        return editions.findInForce()
                .flatMap(edition -> interpretations.inForce(edition.code(), London.today(clock)))
                .map(LocalInterpretation::read);
    }

    /** What people are asked about now, and what is adopted and has yet to take effect. */
    @UseCase("READ_FRAMEWORK")
    public List<Interpretation> comingRules() {
        return interpretations.all().stream().map(LocalInterpretation::read)
                .filter(i -> i.status() == InterpretationStatus.CONSULTING
                        || i.status() == InterpretationStatus.ADOPTED && !i.inEffectOn(London.today(clock)))
                .toList();
    }

    /** How these rules differ from the national default. */
    @UseCase("READ_FRAMEWORK")
    public List<LocalDifference> differences(Interpretation local) {
        return LocalDifference.of(editions.get(local.editionCode()).read(), local.rules());
    }
}
