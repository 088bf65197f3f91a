package org.alongside.portal.accreditation.body.steward;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.accreditation.body.BodySummary;
import org.alongside.accreditation.body.boundary.RecogniseBody;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.boundary.LoadFramework;

/** What the steward looks after: the bodies of this area, and the national editions. */
@Named("accreditationBodySteward")
@RequestScoped
public class StewardPage {

    @Inject
    private RecogniseBody recognising;

    @Inject
    private LoadFramework framework;

    private List<BodySummary> bodies;
    private List<Edition> editions;

    public void load() {
        bodies = recognising.bodies();
        editions = framework.loaded();
    }

    public List<BodySummary> getBodies() {
        return bodies;
    }

    public List<Edition> getEditions() {
        return editions;
    }

    public String edition(Edition edition) {
        return switch (edition.status()) {
            case DRAFT -> "Loaded, not in force";
            case IN_FORCE -> "In force";
            case SUPERSEDED -> "Kept for older decisions";
        };
    }
}
