package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.json.StrictJson;
import org.alongside.integration.message.MessageStep;
import org.alongside.integration.message.PartnerAnswer;
import org.alongside.integration.message.control.AnswerRead;
import org.alongside.integration.message.control.AwaitedAnswers;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.control.Payloads;
import org.alongside.integration.message.entity.KeptFault;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.usecase.UseCase;

/** Hears what partners say of what they were sent (5.6). The same again, or what is about nothing of ours, changes nothing. */
@Stateless
public class HearAnswers {

    private static final System.Logger LOG = System.getLogger(HearAnswers.class.getName());

    @Inject
    private AwaitedAnswers awaited;

    @Inject
    private ReadPartners partners;

    @Inject
    private Messages messages;

    @Inject
    private Payloads payloads;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** The names of what was sent there and may still be answered: other answers in the same folder may be ours. */
    @UseCase("CARRY_OUT")
    public Set<String> awaited(UUID endpointId) {
        return awaited.files(endpointId);
    }

    @UseCase("CARRY_OUT")
    public void hear(PartnerAnswer answer) {
        Optional<AnswerRead> read = read(answer);
        Optional<Message> message = read.flatMap(one -> awaited.about(answer.endpointId(), one.file()));
        if (message.isEmpty() || !isAbout(message.get(), read.get())) {
            LOG.log(System.Logger.Level.WARNING, "An answer at endpoint {0} says nothing of what was sent there",
                    answer.endpointId());
            return;
        }
        confirm(messages.locked(message.get().id()), read.get());
    }

    /** Some partners answer only by going on: their next file says that they have what was sent before it. */
    @UseCase("CARRY_OUT")
    public void impliedBy(UUID partnerId) {
        Instant now = clock.instant();
        partners.endpoints().stream().filter(one -> one.partnerId().equals(partnerId)
                        && one.setting().ackMode() == AckMode.IMPLICIT_NEXT_FILE)
                .flatMap(one -> awaited.sent(one.id()).stream())
                .forEach(message -> journal.record(message.confirmed(MessageStep.ACK, now)));
    }

    private void confirm(Message message, AnswerRead answer) {
        Instant now = clock.instant();
        if (message.status().can(answer.step())) {
            journal.record(message.confirmed(answer.step(), now));
            answer.rows().forEach(row ->
                    messages.add(new KeptFault(message.id(), row.line(), "", row.code(), "", row.text())));
        }
    }

    /** What is not kept any more cannot be compared; then the name has to do. */
    private boolean isAbout(Message message, AnswerRead answer) {
        return payloads.content(message.id()).map(answer::isAbout).orElse(true);
    }

    private static Optional<AnswerRead> read(PartnerAnswer answer) {
        try {
            return Optional.of(AnswerRead.of(answer));
        } catch (StrictJson.NotRead notAsAgreed) {
            return Optional.empty();
        }
    }
}
