package org.alongside.accreditation.link.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.accreditation.link.control.KnownLinks;
import org.alongside.accreditation.link.entity.KnownLink;
import org.alongside.platform.usecase.UseCase;

/** Other parts of the portal tell who is tied to whom: a trainer to a learner, a broker to a customer (R-ACC-49). */
@Stateless
public class RecordLinks {

    @Inject
    private KnownLinks links;

    /** Told again, it changes nothing. */
    @UseCase("RECORD_LINK")
    public void record(UUID one, UUID other, LinkKind kind, LocalDate since) {
        if (!links.between(one, other).contains(new DetectedLink(kind, since))) {
            links.add(new KnownLink(one, other, kind, since));
        }
    }
}
