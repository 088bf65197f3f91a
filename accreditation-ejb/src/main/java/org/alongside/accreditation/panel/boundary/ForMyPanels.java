package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.application.boundary.WaitingForPanel;
import org.alongside.accreditation.panel.control.GuestBodies;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.accreditation.panel.entity.GuestBody;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;

/** What the person who asks can bring a panel together for. */
@ApplicationScoped
class ForMyPanels {

    @Inject
    private PutBeforePanel applications;

    @Inject
    private GuestBodies guests;

    @Inject
    private Panels panels;

    @Inject
    private Organiser organiser;

    @Inject
    private KnowPeople people;

    @Inject
    private CurrentCall call;

    List<Waiting> all() {
        List<WaitingForPanel> all = Stream.concat(
                        applications.waiting().stream().filter(one -> !one.anotherBodyDecides()),
                        guests.at(call.area()).stream().flatMap(this::withoutPanel)).distinct()
                .filter(one -> organiser.organises(one.applicationId()) && !organiser.isTiedTo(one.personId()))
                .toList();
        Map<UUID, String> names = people.names(all.stream().map(WaitingForPanel::personId).collect(Collectors.toSet()));
        return all.stream().map(one -> new Waiting(one.applicationId(), names.get(one.personId()), one.readySince()))
                .toList();
    }

    /** Another body was asked, and has no panel at work yet. */
    private Stream<WaitingForPanel> withoutPanel(GuestBody guest) {
        CaseFile file = applications.file(guest.subjectId());
        boolean atWork = panels.about(guest.subjectId()).stream()
                .anyMatch(panel -> guest.decides(panel) && panel.status().isAtWork());
        boolean waits = file.status() == ApplicationStatus.READY_FOR_PANEL || file.status() == ApplicationStatus.WITH_PANEL;
        Instant since = guest.askedAt();
        return waits && !atWork
                ? Stream.of(new WaitingForPanel(guest.subjectId(), file.personId(), since, true)) : Stream.of();
    }
}
