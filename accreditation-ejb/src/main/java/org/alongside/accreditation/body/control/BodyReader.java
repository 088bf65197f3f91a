package org.alongside.accreditation.body.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accreditation.body.BodySummary;
import org.alongside.accreditation.body.ControlBand;
import org.alongside.accreditation.body.Host;
import org.alongside.accreditation.body.entity.AccreditationBody;
import org.alongside.accreditation.body.entity.HostOrganisation;

/** Tells of a body what anyone may know. */
@ApplicationScoped
public class BodyReader {

    private Bodies bodies;
    private Members members;

    protected BodyReader() {
    }

    @Inject
    public BodyReader(Bodies bodies, Members members) {
        this.bodies = bodies;
        this.members = members;
    }

    public BodySummary summary(AccreditationBody body, LocalDate today) {
        Optional<Host> host = bodies.hostOf(body).map(HostOrganisation::read);
        ControlBand band = members.roster(body.id(), today).control(body.floor()).band();
        return new BodySummary(body.id(), body.kind(), body.name(), body.legalForm(), host.map(Host::name).orElse(null),
                host.map(Host::conflicted).orElse(false), body.status(), band,
                body.status().decides() && band != ControlBand.NOT_MET, body.recognisedOn(),
                body.consultationClosesOn(), body.conditions());
    }
}
