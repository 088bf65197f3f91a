package org.alongside.accreditation.panel.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.body.BodyName;
import org.alongside.accreditation.body.boundary.ReadBody;
import org.alongside.accreditation.panel.control.Decisions;
import org.alongside.accreditation.panel.control.GuestBodies;
import org.alongside.accreditation.panel.control.Panels;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** An applicant reads what was decided about them, and when a panel is at work. Never who sits on it. */
@Stateless
public class ReadMyDecision {

    @Inject
    private Panels panels;

    @Inject
    private Decisions decisions;

    @Inject
    private GuestBodies guests;

    @Inject
    private ReadBody bodies;

    @Inject
    private CurrentCall call;

    /** The body of another area that was asked to decide about me; empty where this area's own does. */
    @UseCase("READ_MY_DECISION")
    public Optional<BodyName> anotherBody(UUID applicationId) {
        return guests.of(applicationId).map(guest -> bodies.named(guest.bodyId()));
    }

    /** The letters of every released decision, the newest first; empty before the first release. */
    @UseCase("READ_MY_DECISION")
    public List<LetterView> letters() {
        return panels.concerning(call.actor().personId()).stream()
                .flatMap(panel -> decisions.of(panel.id(), panel.round()).stream())
                .flatMap(decision -> decisions.releaseOf(decision.id()).stream()
                        .map(release -> new LetterView(decision.outcome(), release.releasedAt(), release.appealBy(),
                                release.letter())))
                .sorted(Comparator.comparing(LetterView::releasedAt).reversed()).toList();
    }
}
