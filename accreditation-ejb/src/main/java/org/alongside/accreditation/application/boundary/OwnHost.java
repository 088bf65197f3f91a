package org.alongside.accreditation.application.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.HostLinks;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.body.BodySummary;
import org.alongside.accreditation.body.boundary.KnowHostTies;
import org.alongside.accreditation.body.boundary.KnownTie;
import org.alongside.accreditation.body.boundary.ReadBody;
import org.alongside.platform.time.London;

/** The organisation that houses this area's body, where an applicant's links with it matter (R-ACC-10). */
@ApplicationScoped
class OwnHost {

    @Inject
    private ReadBody body;

    @Inject
    private KnowHostTies ties;

    @Inject
    private Clock clock;

    HostLinks linksOf(UUID personId) {
        boolean conflicted = body.inCharge().map(BodySummary::hostConflicted).orElse(false);
        List<String> known = ties.of(personId).stream()
                .filter(KnownTie::needsReciprocalBody).map(KnownTie::hostName).toList();
        return new HostLinks(conflicted, known);
    }

    /** The links because of which another area's body decides. */
    List<String> reasonsForAnotherBody(Application application) {
        return application.handling()
                .reasonsForAnotherBody(linksOf(application.personId()), London.today(clock));
    }
}
