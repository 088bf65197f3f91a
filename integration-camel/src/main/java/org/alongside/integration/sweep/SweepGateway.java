package org.alongside.integration.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.ChaseApplications;
import org.alongside.accreditation.body.boundary.KeepBodies;
import org.alongside.accreditation.panel.boundary.SweepPanels;
import org.alongside.accreditation.register.boundary.ExpireAccreditations;
import org.alongside.community.peergroup.boundary.AskTheGroup;
import org.alongside.community.peergroup.boundary.SweepPeers;
import org.alongside.community.pool.boundary.SweepPools;
import org.alongside.community.decision.boundary.SweepDecisions;
import org.alongside.community.safeguarding.boundary.SweepConcerns;
import org.alongside.community.settlement.boundary.SweepSettlements;
import org.alongside.community.timebank.boundary.SweepTime;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.platform.tenancy.CallScope;
import org.alongside.platform.time.PlayedTime;
import org.alongside.training.course.boundary.ApproveCourses;
import org.alongside.training.enrolment.boundary.RemindLearners;
import org.alongside.training.enrolment.boundary.SweepHolds;

/**
 * Opens each area in turn and does what time has made due there. Each sweep is a transaction of its own, so that trouble
 * with one keeps no other waiting.
 */
@ApplicationScoped
public class SweepGateway {

    private static final System.Logger LOG = System.getLogger(SweepGateway.class.getName());

    @Inject
    private FindAreas areas;

    @Inject
    private KeepBodies bodies;

    @Inject
    private ChaseApplications applications;

    @Inject
    private SweepPanels panels;

    @Inject
    private ExpireAccreditations accreditations;

    @Inject
    private ApproveCourses courses;

    @Inject
    private SweepHolds places;

    @Inject
    private RemindLearners reminders;

    @Inject
    private SweepConcerns concerns;

    @Inject
    private SweepPools pools;

    @Inject
    private SweepSettlements settlements;

    @Inject
    private SweepTime time;

    @Inject
    private SweepPeers peers;

    @Inject
    private AskTheGroup groups;

    @Inject
    private SweepDecisions decisions;

    /** One look at every area. Bodies come first: what a panel may do depends on them. */
    public void sweep() {
        if (PlayedTime.isPlaying()) {
            return;
        }
        for (UUID area : open()) {
            try (CallScope scope = CallScope.open(new Call(area, Actor.PORTAL))) {
                attempt("bodies", bodies::sweep);
                attempt("panels", panels::sweep);
                attempt("applications", () -> applications.waiting().forEach(id ->
                        attempt("application", () -> applications.chase(id))));
                attempt("accreditations", accreditations::sweep);
                attempt("places", () -> places.runs().forEach(id -> attempt("a run's places", () -> places.sweep(id))));
                attempt("claims", places::forgetClaims);
                attempt("needs", places::forgetNeeds);
                attempt("reminders", reminders::sweep);
                attempt("concerns", concerns::sweep);
                attempt("suggestions", peers::suggest);
                attempt("old messages", peers::forget);
                attempt("consents", groups::settle);
                attempt("decisions", () -> decisions.due().forEach(id ->
                        attempt("a decision", () -> decisions.sweep(id))));
                attempt("courses", courses::takeHome);
                attempt("pools", () -> pools.pools().forEach(id -> attempt("a pool", () -> pools.sweep(id))));
                attempt("settlements", () -> settlements.pools().forEach(id ->
                        attempt("a settlement", () -> settlements.sweep(id))));
                attempt("answers to councils", settlements::chase);
                attempt("offers of time", time::listings);
                attempt("exchanges of time", time::exchanges);
                attempt("members of the time bank", time::members);
                attempt("who leaves the time bank", () -> time.leaving().forEach(id ->
                        attempt("a member who leaves", () -> time.settle(id))));
            }
        }
    }

    private List<UUID> open() {
        try (CallScope scope = CallScope.open(Call.national(Actor.PORTAL))) {
            return areas.open().stream().map(AreaSummary::id).toList();
        }
    }

    private static void attempt(String what, Runnable sweep) {
        try {
            sweep.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Sweeping " + what + " failed and is tried again in a minute", e);
        }
    }
}
