package org.alongside.accreditation.body.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.body.BodyContact;
import org.alongside.accreditation.body.BodyName;
import org.alongside.accreditation.body.BodySummary;
import org.alongside.accreditation.body.ControlPoint;
import org.alongside.accreditation.body.Host;
import org.alongside.accreditation.body.control.Bodies;
import org.alongside.accreditation.body.control.BodyReader;
import org.alongside.accreditation.body.entity.HostOrganisation;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Anyone reads who decides in this area, and whether disabled people and carers control it: the fact and a band. */
@Stateless
public class ReadBody {

    @Inject
    private Bodies bodies;

    @Inject
    private BodyReader reader;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** The body that holds this area today; empty where none does (R-ACC-90). */
    @UseCase("READ_BODY")
    public Optional<BodySummary> inCharge() {
        return bodies.inChargeOn(London.today(clock)).map(body -> reader.summary(body, London.today(clock)));
    }

    /** The body that may decide in another area today; empty where none may. */
    @UseCase("READ_BODY")
    public Optional<BodyName> decidingIn(UUID areaId) {
        return bodies.ofArea(areaId).stream().filter(body -> body.status().decides()).findFirst()
                .map(body -> new BodyName(body.id(), body.name()));
    }

    /** What a body is called, wherever it serves. */
    @UseCase("READ_BODY")
    public BodyName named(UUID bodyId) {
        return new BodyName(bodyId, bodies.find(bodyId).name());
    }

    /** The organisation that houses it; empty where none does. */
    @UseCase("READ_BODY")
    public Optional<Host> host(UUID bodyId) {
        return bodies.hostOf(bodies.get(bodyId, call.area())).map(HostOrganisation::read);
    }

    /** How anybody reaches a person there; every part is empty when it has not been written down. */
    @UseCase("READ_BODY")
    public BodyContact contact(UUID bodyId) {
        return bodies.contactOf(bodies.get(bodyId, call.area()));
    }

    /** The band over time, the oldest first. */
    @UseCase("READ_BODY")
    public List<ControlPoint> controlHistory(UUID bodyId) {
        return bodies.controlHistory(bodies.get(bodyId, call.area()).id());
    }
}
