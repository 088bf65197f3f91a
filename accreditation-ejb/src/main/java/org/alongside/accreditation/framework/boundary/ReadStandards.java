package org.alongside.accreditation.framework.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.StandardsChange;
import org.alongside.accreditation.framework.control.StandardsReader;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What counts in the open area: today, or as somebody pinned it. */
@Stateless
public class ReadStandards {

    @Inject
    private StandardsReader standards;

    @Inject
    private Clock clock;

    /** Refused when no edition is in force yet. */
    @UseCase("READ_STANDARDS")
    public Standards inForce() {
        return standards.on(London.today(clock));
    }

    /** The value for the whole country, also before any edition is in force: the steward group needs it to begin. */
    @UseCase("READ_STANDARDS")
    public int national(ParameterKey key) {
        return standards.national(key);
    }

    /** As pinned at submission (R-ACC-14); version 0 is the national edition alone. */
    @UseCase("READ_STANDARDS")
    public Standards pinned(String editionCode, int interpretationVersion) {
        return standards.pinned(editionCode, interpretationVersion);
    }

    /** What moving from these older standards to today's would change, in words. */
    @UseCase("READ_STANDARDS")
    public List<StandardsChange> changesSince(String editionCode, int interpretationVersion) {
        return StandardsChange.between(standards.pinned(editionCode, interpretationVersion), inForce());
    }
}
