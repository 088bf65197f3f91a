package org.alongside.accreditation.panel.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.accreditation.panel.control.GuestBodies;
import org.alongside.accreditation.panel.control.PanelNotices;
import org.alongside.accreditation.panel.entity.GuestBody;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.message.Messages;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** A coordinator asks another area's body to decide what this area's body may not, or cannot (R-ACC-10, 7.3). */
@Stateless
public class HandOver {

    @Inject
    private Organiser organiser;

    @Inject
    private ToHandOver toHandOver;

    @Inject
    private BodiesElsewhere elsewhere;

    @Inject
    private Hosting hosting;

    @Inject
    private GuestBodies guests;

    @Inject
    private FindAreas areas;

    @Inject
    private Messages messages;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** What waits for another area's body, and nobody has been asked yet. */
    @UseCase("HAND_OVER_CASE")
    public List<Waiting> waiting() {
        return toHandOver.all();
    }

    /** Refused where this area's own body can decide. */
    @UseCase("HAND_OVER_CASE")
    public HandOverChoice choice(UUID applicationId) {
        CaseFile file = organiser.require(applicationId);
        toHandOver.causeOf(file);
        return new HandOverChoice(applicationId, file.applicantName(), elsewhere.all());
    }

    /** The other body's coordinators can bring a panel together from now on; the applicant reads whose it is. */
    @UseCase("HAND_OVER_CASE")
    public void ask(AskAnotherBody command) {
        CaseFile file = organiser.require(command.applicationId());
        TransferCause cause = toHandOver.causeOf(file);
        HandOverChoice.Elsewhere body = elsewhere.all().stream()
                .filter(one -> one.areaId().equals(command.areaId())).findFirst()
                .orElseThrow(() -> new RuleBroken(List.of(Breach.at("area", PanelRule.BODY_CANNOT_BE_ASKED))));
        GuestBody guest = new GuestBody(call.area(), body.areaId(), body.bodyId(), file.applicationId(), cause,
                call.actor().personId(), clock.instant());
        hosting.begin(guest);
        messages.tell(file.personId(), PanelNotices.anotherBodyAsked(body.bodyName()));
        elsewhere.coordinatorsOf(body).forEach(one -> messages.tell(one, PanelNotices.asked(file.applicationId())));
    }

    /** The cases of other areas that our body decides. */
    @UseCase("DECIDE_FOR_OTHERS")
    public List<CaseElsewhere> forOthers() {
        Map<UUID, AreaSummary> open = areas.open().stream().collect(Collectors.toMap(AreaSummary::id, area -> area));
        return guests.heardIn(call.area()).stream().map(guest -> new CaseElsewhere(open.get(guest.homeArea()).name(),
                open.get(guest.homeArea()).slug(), guest.askedAt())).toList();
    }
}
