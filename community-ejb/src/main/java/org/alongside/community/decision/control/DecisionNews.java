package org.alongside.community.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.decision.DecisionEvent;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.community.decision.entity.Decision;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;

/** What follows when something happens to a decision: it is kept, and the people concerned are told. */
@ApplicationScoped
public class DecisionNews {

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    public void tell(Decision decision, DecisionEvent event) {
        tell(decision, event, null);
    }

    /** @param reason what somebody wrote down for the record, or null */
    public void tell(Decision decision, DecisionEvent event, String reason) {
        journal.record(event, reason);
        if (event instanceof DecisionEvent.Opened) {
            send(decision.voters(), DecisionNotices.opened(decision));
        } else if (event instanceof DecisionEvent.Closing) {
            send(yetToVote(decision), DecisionNotices.closing(decision));
        } else if (event instanceof DecisionEvent.TimeAdded) {
            send(everybody(decision), DecisionNotices.longer(decision));
        } else if (event instanceof DecisionEvent.Counted) {
            send(everybody(decision), DecisionNotices.counted(decision));
            if (decision.isHurried() && decision.status() == DecisionStatus.PASSED) {
                messages.tell(decision.facilitatorId(), DecisionNotices.toConfirm(decision));
            }
        } else if (event instanceof DecisionEvent.RoundBegun) {
            send(everybody(decision), DecisionNotices.roundBegun(decision));
        } else if (event instanceof DecisionEvent.Voided) {
            send(everybody(decision), DecisionNotices.stopped(decision));
        } else if (event instanceof DecisionEvent.HelpAsked) {
            messages.tell(decision.facilitatorId(), DecisionNotices.helpAsked(decision));
        } else if (event instanceof DecisionEvent.BallotKept kept && !kept.elector().equals(kept.recordedBy())) {
            messages.tell(kept.elector(), DecisionNotices.recorded(decision, kept.inTheirName()));
            if (kept.witness() != null) {
                messages.tell(kept.witness(), DecisionNotices.witnessed(decision));
            }
        }
    }

    private static Set<UUID> everybody(Decision decision) {
        Set<UUID> everybody = new HashSet<>(decision.voters());
        everybody.addAll(decision.interested());
        everybody.add(decision.facilitatorId());
        return everybody;
    }

    private static Set<UUID> yetToVote(Decision decision) {
        Set<UUID> people = new HashSet<>(decision.voters());
        decision.liveBallots().forEach(ballot -> people.remove(ballot.elector()));
        return people;
    }

    private void send(Collection<UUID> people, Notice notice) {
        people.forEach(person -> messages.tell(person, notice));
    }
}
