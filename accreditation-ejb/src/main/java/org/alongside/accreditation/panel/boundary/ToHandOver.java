package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.application.boundary.WaitingForPanel;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.PanelStatus;
import org.alongside.accreditation.panel.TransferCause;
import org.alongside.accreditation.panel.control.Guests;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.boundary.KnowPeople;

/** What another area's body has to decide: told so by a link with the host, or because no panel here could. */
@ApplicationScoped
class ToHandOver {

    @Inject
    private PutBeforePanel applications;

    @Inject
    private Panels panels;

    @Inject
    private Guests guests;

    @Inject
    private Organiser organiser;

    @Inject
    private KnowPeople people;

    List<Waiting> all() {
        List<WaitingForPanel> all = Stream.concat(
                        applications.waiting().stream().filter(WaitingForPanel::anotherBodyDecides),
                        panels.in(Set.of(PanelStatus.TRANSFERRED)).stream().filter(this::isStuck).map(ToHandOver::waiting))
                .filter(one -> guests.of(one.applicationId()).isEmpty() && !organiser.isTiedTo(one.personId()))
                .toList();
        Map<UUID, String> names = people.names(all.stream().map(WaitingForPanel::personId).collect(Collectors.toSet()));
        return all.stream().map(one -> new Waiting(one.applicationId(), names.get(one.personId()), one.readySince()))
                .toList();
    }

    /** Why; refused where there is no reason. */
    TransferCause causeOf(CaseFile file) {
        boolean host = file.status() == ApplicationStatus.READY_FOR_PANEL && !file.otherBody().isEmpty();
        return host ? TransferCause.HOST_CONFLICT : last(file.applicationId()).filter(this::isStuck)
                .map(PanelCase::transferCause).orElseThrow(() -> new RuleBroken(PanelRule.NOTHING_TO_HAND_OVER));
    }

    /** The last panel there was, while the application still waits for one. */
    private boolean isStuck(PanelCase panel) {
        return panel.status() == PanelStatus.TRANSFERRED && last(panel.subjectId()).filter(panel::equals).isPresent()
                && applications.file(panel.subjectId()).status() == ApplicationStatus.WITH_PANEL;
    }

    private Optional<PanelCase> last(UUID subjectId) {
        List<PanelCase> all = panels.about(subjectId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static WaitingForPanel waiting(PanelCase panel) {
        return new WaitingForPanel(panel.subjectId(), panel.applicantId(), panel.statusSince(), true);
    }
}
