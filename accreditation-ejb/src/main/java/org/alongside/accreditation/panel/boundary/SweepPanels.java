package org.alongside.accreditation.panel.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.panel.control.PanelNotices;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.accreditation.panel.entity.PanelSeat;
import org.alongside.platform.message.Messages;
import org.alongside.platform.usecase.UseCase;

/**
 * What time does to panel cases: reminders, the warning after 14 days without a panel, the transfer after 28, and the
 * end of a case whose applicant withdrew. Running it twice does nothing twice.
 */
@Stateless
public class SweepPanels {

    @Inject
    private Panels panels;

    @Inject
    private PutBeforePanel applications;

    @Inject
    private PanelNews news;

    @Inject
    private DecidingBody deciding;

    @Inject
    private Hosting hosting;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    /** Returns how many cases were looked at. */
    @UseCase("SWEEP_PANELS")
    public int sweep() {
        var cases = panels.unreleased();
        cases.forEach(panel -> sweep(panels.lock(panel.id()), clock.instant()));
        hosting.endWhatIsOver();
        return cases.size();
    }

    private void sweep(PanelCase panel, Instant now) {
        if (applications.file(panel.subjectId()).status() == ApplicationStatus.WITHDRAWN_BY_APPLICANT) {
            news.tell(panel, panel.end(now));
            return;
        }
        news.tell(panel, panel.lookAgain(deciding.standings(panel), now));
        news.tell(panel, panel.transferIfOverdue(now));
        if (panel.warnAt(now)) {
            news.tellOrganisers(panel, PanelNotices.inquorateForTwoWeeks(panel.id()));
        }
        panel.heldSeats().stream().filter(seat -> seat.interest().remindAt(now))
                .forEach(seat -> remind(panel, seat, now));
    }

    private void remind(PanelCase panel, PanelSeat seat, Instant now) {
        UUID caseId = panel.id();
        messages.tell(seat.personId(), PanelNotices.interestReminder(caseId));
        if (seat.isSilent(now)) {
            news.tellOfficers(panel, PanelNotices.memberSilent(caseId));
        }
    }
}
