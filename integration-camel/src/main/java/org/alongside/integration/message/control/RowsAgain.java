package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.integration.feed.Intake;
import org.alongside.integration.feed.WaitingRow;
import org.alongside.integration.message.HeldRowStatus;
import org.alongside.integration.message.HeldRowStep;
import org.alongside.integration.message.MessageEvent;
import org.alongside.integration.message.MessageRule;
import org.alongside.integration.message.entity.HeldRow;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.csv.Csv;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** Applies rows that waited, through their feed and as a part of the message they came in. */
@ApplicationScoped
public class RowsAgain {

    @Inject
    private Messages messages;

    @Inject
    private RowsKept kept;

    @Inject
    private FeedsIn feeds;

    @Inject
    private ReadPartners partners;

    @Inject
    private Answers answers;

    @Inject
    private Journal journal;

    /** @return whether it was applied */
    public boolean corrected(HeldRow row, Map<String, String> changes, UUID by, Instant now) {
        row.requireWaiting();
        Message message = messages.locked(row.messageId());
        Map<String, String> cells = new LinkedHashMap<>(kept.cells(row));
        cells.putAll(changes);
        Intake intake = take(message, cells);
        RuleBroken.throwIfAny(stillWrong(intake));
        if (!intake.waiting().isEmpty()) {
            kept.keep(row, intake.waiting().get(0), now);
            return false;
        }
        apply(row, message, by, now);
        return true;
    }

    /** Rows that wait for this are applied; one that is wrong in another way now waits for a person's hand. */
    public int came(String waitsFor, Instant now) {
        int applied = 0;
        for (HeldRow row : messages.waitingFor(kept.fingerprint(waitsFor))) {
            Message message = messages.locked(row.messageId());
            Intake intake = take(message, kept.cells(row));
            if (intake.held() == null && intake.refused() == 0 && intake.waiting().isEmpty()) {
                apply(row, message, null, now);
                applied++;
            } else if (intake.waiting().stream().noneMatch(one -> one.waitsFor().equals(waitsFor))) {
                row.waitForAHand(intake.faults().isEmpty() ? row.code() : intake.faults().get(0).code(), now);
            }
        }
        return applied;
    }

    private Intake take(Message message, Map<String, String> cells) {
        EndpointView endpoint = partners.endpoint(message.endpointId());
        String[] columns = cells.keySet().toArray(String[]::new);
        String file = Csv.exact().row(columns).row(cells.values().toArray(String[]::new)).toString();
        return feeds.rows(message.id(), endpoint, message.name(), file.getBytes(StandardCharsets.UTF_8));
    }

    /** A row that waits for a link has nothing wrong; any other fault is said at its cell. */
    private static List<Breach> stillWrong(Intake intake) {
        if (intake.held() != null) {
            return List.of(Breach.of(MessageRule.STILL_WRONG, intake.held().told().what()));
        }
        if (intake.waiting().stream().map(WaitingRow::waitsFor).anyMatch(what -> !what.isEmpty())) {
            return List.of();
        }
        List<Breach> breaches = intake.faults().stream()
                .map(fault -> Breach.at(fault.column() == null ? null : "cell-" + fault.column(), MessageRule.STILL_WRONG,
                        fault.withoutTheCell().told().what()))
                .toList();
        boolean silent = breaches.isEmpty() && (intake.refused() > 0 || !intake.waiting().isEmpty());
        return silent ? List.of(Breach.of(MessageRule.STILL_WRONG, "")) : breaches;
    }

    private void apply(HeldRow row, Message message, UUID by, Instant now) {
        row.settle(HeldRowStep.APPLY, by, now);
        journal.record(new MessageEvent.RowSettled(row.id(), row.messageId(), HeldRowStatus.APPLIED));
        settled(message, true, now);
    }

    /** When none waits any more, the partner is told what became of each. */
    public void settled(Message message, boolean applied, Instant now) {
        journal.record(message.settled(applied, now));
        if (message.view().waiting() == 0) {
            answers.settled(message, partners.endpoint(message.endpointId()));
        }
    }
}
