package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.link.boundary.KnowLinks;
import org.alongside.accreditation.panel.control.Guests;
import org.alongside.accreditation.panel.entity.GuestBody;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.tenancy.CurrentCall;

/**
 * Who brings a panel together: this area's coordinators, or the ones of the other area whose body decides. To everybody
 * else, and to whoever is tied to the applicant, there is no such application (R-ACC-50).
 */
@ApplicationScoped
class Organiser {

    @Inject
    private PutBeforePanel applications;

    @Inject
    private Guests guests;

    @Inject
    private KnowLinks links;

    @Inject
    private CurrentCall call;

    CaseFile require(UUID applicationId) {
        CaseFile file = applications.file(applicationId);
        if (!organises(applicationId) || isTiedTo(file.personId())) {
            throw new NotFound();
        }
        return file;
    }

    boolean organises(UUID applicationId) {
        Actor me = call.actor();
        Optional<GuestBody> guest = guests.of(applicationId);
        return guest.map(one -> guests.coordinates(me, one)).orElseGet(() -> me.has(Role.COORDINATOR));
    }

    boolean isTiedTo(UUID applicant) {
        UUID me = call.actor().personId();
        return me.equals(applicant) || !links.between(me, applicant).isEmpty();
    }

    /** Another area's body may decide what this area's may not; both have to find it ready (R-ACC-10). */
    void schedule(UUID applicationId) {
        if (guests.of(applicationId).isPresent()) {
            applications.scheduleElsewhere(applicationId);
        } else {
            applications.schedule(applicationId);
        }
    }
}
