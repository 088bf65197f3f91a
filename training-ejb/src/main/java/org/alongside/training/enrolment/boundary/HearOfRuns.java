package org.alongside.training.enrolment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.control.EnrolmentNews;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.control.Redresses;
import org.alongside.training.enrolment.control.SessionNotices;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.enrolment.entity.Redress;
import org.alongside.training.run.RunEvent;
import org.alongside.training.run.RunView;
import org.alongside.training.run.SessionView;
import org.alongside.training.run.boundary.ReadRuns;

/**
 * Learners with a place hear of every change to its sessions in the transaction that makes it, and what they are owed for
 * one that was called off is written down (R-TRN-37).
 */
@ApplicationScoped
class HearOfRuns {

    private static final Set<EnrolmentStatus> COUNT_ON_IT = EnumSet.of(EnrolmentStatus.CONFIRMED, EnrolmentStatus.ATTENDING);

    @Inject
    private Enrolments enrolments;

    @Inject
    private Redresses redresses;

    @Inject
    private EnrolmentNews news;

    @Inject
    private Messages messages;

    @Inject
    private ReadRuns runs;

    @Inject
    private Clock clock;

    void hear(@Observes RunEvent event) {
        List<Enrolment> learners = enrolments.live(event.subject()).stream()
                .filter(one -> COUNT_ON_IT.contains(one.status())).toList();
        if (learners.isEmpty()) {
            return;
        }
        if (event instanceof RunEvent.SessionAdded added) {
            tell(learners, added.session(), session -> SessionNotices.added(title(event), session));
        } else if (event instanceof RunEvent.SessionMoved moved) {
            tell(learners, moved.session(), session -> SessionNotices.moved(title(event), session));
        } else if (event instanceof RunEvent.SessionCancelled cancelled) {
            sessionCancelled(learners, cancelled);
        } else if (event instanceof RunEvent.RunCancelled cancelled) {
            RunView run = runs.held(event.subject());
            owe(learners, null, run.feePence(), cancelled.costsClaimable(), SessionNotices.runCancelled(
                    run.course().title(), SessionNotices.pounds(run.feePence()), cancelled.costsClaimable()));
        }
    }

    private void sessionCancelled(List<Enrolment> learners, RunEvent.SessionCancelled event) {
        RunView run = runs.held(event.subject());
        SessionView session = session(run, event.session());
        int planned = 1 + (int) run.sessions().stream().filter(one -> !one.cancelled() && !one.makeUp()).count();
        long share = session.makeUp() ? 0 : Redress.shareOf(run.feePence(), planned);
        owe(learners, event.session(), share, event.costsClaimable(), SessionNotices.cancelled(run.course().title(),
                session, SessionNotices.pounds(share), event.costsClaimable()));
    }

    private void owe(List<Enrolment> learners, UUID sessionId, long pence, boolean costsClaimable, Notice notice) {
        learners.forEach(learner -> {
            if (pence > 0 || costsClaimable) {
                Redress redress = new Redress(learner, sessionId, pence, costsClaimable, clock.instant());
                redresses.add(redress);
                news.tell(List.of(redress.owed()), null);
            }
            messages.tell(learner.personId(), notice);
        });
    }

    private void tell(List<Enrolment> learners, UUID sessionId, Function<SessionView, Notice> notice) {
        SessionView session = session(runs.held(learners.get(0).runId()), sessionId);
        learners.forEach(learner -> messages.tell(learner.personId(), notice.apply(session)));
    }

    private String title(RunEvent event) {
        return runs.held(event.subject()).course().title();
    }

    private static SessionView session(RunView run, UUID sessionId) {
        return run.sessions().stream().filter(one -> one.sessionId().equals(sessionId)).findFirst().orElseThrow();
    }
}
