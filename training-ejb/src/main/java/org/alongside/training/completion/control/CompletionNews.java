package org.alongside.training.completion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.contracts.CompletionRecorded;
import org.alongside.platform.contracts.EvidenceUndone;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;
import org.alongside.platform.outbox.Outbox;
import org.alongside.training.completion.CompletionEvent;
import org.alongside.training.completion.CompletionOutcome;
import org.alongside.training.completion.entity.Completion;
import org.alongside.training.completion.entity.EvidenceOffer;

/** What follows a completion: it is kept, the learner is told, and that somebody completed is known outside. */
@ApplicationScoped
public class CompletionNews {

    private static final String MINE = "training/my/completions";

    @Inject
    private Journal journal;

    @Inject
    private Messages messages;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Nobody but the learner hears who it was (R-TRN-32). */
    public void tell(Completion completion, CompletionEvent event, List<EvidenceOffer> offers) {
        journal.record(event);
        offers.forEach(offer -> journal.record(new CompletionEvent.EvidenceOffered(offer.id(), offer.personId(),
                completion.id(), offer.areaCode())));
        messages.tell(completion.personId(), notice(completion, !offers.isEmpty()));
        if (completion.outcome() == CompletionOutcome.COMPLETED && completion.replaces() == null) {
            outbox.put(new CompletionRecorded(completion.id(), completion.delivered().courseVersionId(),
                    completion.delivered().on(), clock.instant()));
        }
    }

    /** Whoever looks at the application hears that something in it no longer stands (edge case 39). */
    public void undone(List<EvidenceUndone> uses) {
        uses.forEach(outbox::put);
    }

    public void record(CompletionEvent event) {
        journal.record(event);
    }

    private static Notice notice(Completion completion, boolean evidence) {
        String title = completion.delivered().title();
        if (completion.outcome() != CompletionOutcome.COMPLETED) {
            return new Notice("N21", "The training has come to its end", """
                    "%s" is over. You were not at enough of its sessions for it to count as completed. If you think that \
                    is wrong, ask the people who ran it within 28 days.""".formatted(title), MINE);
        }
        return new Notice("N21", "You have completed the training", """
                You have completed "%s". Your certificate is under "My training".

                %s""".formatted(title, evidence
                ? "If you ever apply to be on the list of approved brokers you can use it as evidence. Nobody is told "
                        + "about it unless you do."
                : "Too few of its sessions were taught together with somebody with lived experience, so it cannot be "
                        + "used as evidence yet. The people who ran it owe you free sessions to make up for that."),
                MINE);
    }
}
