package org.alongside.accreditation.application.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.entity.Application;
import org.alongside.accreditation.application.entity.IndependencePolicy;
import org.alongside.platform.time.London;

/** The organisation that houses this area's body, where an applicant's links with it matter (R-ACC-10). */
@ApplicationScoped
class OwnHost {

    @Inject
    private Clock clock;

    /** Until the body says otherwise a link with its host is taken to matter. */
    boolean isConflicted() {
        return true;
    }

    /** The links because of which another area's body decides. */
    List<String> reasonsForAnotherBody(Application application) {
        return IndependencePolicy.forReciprocalBody(
                        application.declaredTies(), isConflicted(), London.today(clock)).stream()
                .map(DeclaredTie::name).toList();
    }
}
