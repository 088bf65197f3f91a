package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.file.Acknowledgement;
import org.alongside.integration.file.Acknowledgement.Level;
import org.alongside.integration.file.Acknowledgement.Outcome;
import org.alongside.integration.message.HeldRowStatus;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.entity.HeldRow;
import org.alongside.integration.message.entity.KeptFault;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.platform.csv.Csv;
import org.alongside.platform.time.London;

/**
 * What the partner is told of what they sent (5.6): that it came and was read, and which rows were taken. Written with the
 * effect, and sent by the endpoint it came by; who calls us has the answer of the call.
 */
@ApplicationScoped
public class Answers {

    /** Each message's answers are a thing of their own: one that did not arrive holds up no other. */
    private static final String ANSWER_TO = "answer ";
    private static final int MOST_FAULTS = 1000;

    @Inject
    private Messages messages;

    @Inject
    private Payloads payloads;

    @Inject
    private Nets nets;

    @Inject
    private Clock clock;

    public void to(Message message, EndpointView endpoint, String sha256) {
        if (endpoint.transport() != Transport.SFTP) {
            return;
        }
        Acknowledgement answer = acknowledgement(message.view(), sha256);
        put(endpoint, message, answer.fileName(), "application/json", answer.write());
    }

    /** Each row that waited has been put right, or given up: the partner hears which (A2). */
    public void settled(Message message, EndpointView endpoint) {
        if (endpoint.transport() != Transport.SFTP) {
            return;
        }
        Csv table = Csv.exact().row("line", "business_key", "outcome", "code", "text");
        for (HeldRow row : messages.rows(message.id())) {
            boolean taken = row.status() == HeldRowStatus.APPLIED;
            table.row(Long.toString(row.line()), row.businessKey(), taken ? "APPLIED" : "REJECTED",
                    taken ? "" : row.code().code(), row.status().label());
        }
        put(endpoint, message, Acknowledgement.resultName(message.name()), "text/csv",
                table.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A duplicate gets what the first one got, to the byte, beside the file that came now (R-INT-29). */
    public void again(UUID first, Message repeated, EndpointView endpoint) {
        Instant now = clock.instant();
        for (Message answer : messages.answersTo(first)) {
            payloads.find(answer.id()).ifPresent(payload -> {
                byte[] content = payloads.content(answer.id()).orElseThrow();
                Message copy = answer.again(endpoint, nets.next(endpoint.id(), answer.partitionKey()), now);
                copy.repeatsTo(repeated);
                messages.add(copy);
                messages.flush();
                payloads.keep(copy.id(), endpoint.feed(), payload.mediaType(), content, London.today(clock));
            });
        }
    }

    private void put(EndpointView endpoint, Message to, String name, String mediaType, byte[] content) {
        Instant now = clock.instant();
        String thing = ANSWER_TO + to.id();
        Outgoing outgoing = new Outgoing(UUID.randomUUID(), thing, name, mediaType, content, to.name(), "", null, 1, null);
        Message answer = Message.pending(endpoint, outgoing, nets.next(endpoint.id(), thing), now);
        answer.answers(to.id(), to.correlationId());
        messages.add(answer);
        messages.flush();
        payloads.keep(answer.id(), endpoint.feed(), mediaType, content, London.today(clock));
    }

    private Acknowledgement acknowledgement(MessageView view, String sha256) {
        Optional<BigDecimal> total = Optional.ofNullable(view.controlPence()).map(pence -> BigDecimal.valueOf(pence, 2));
        return new Acknowledgement(view.name(), sha256, view.createdAt(), Level.A1, outcome(view.status()), view.rows(),
                view.accepted(), view.rows() - view.accepted(), total, codes(view), view.id(), Optional.empty());
    }

    private Map<String, Long> codes(MessageView view) {
        Map<String, Long> counts = new HashMap<>();
        for (KeptFault fault : messages.faults(view.id(), MOST_FAULTS)) {
            counts.merge(fault.code().code(), 1L, Long::sum);
        }
        if (!view.reason().isEmpty()) {
            counts.merge(FaultCode.valueOf(view.reason()).code(), 1L, Long::sum);
        }
        return counts;
    }

    private static Outcome outcome(MessageStatus status) {
        return switch (status) {
            case APPLIED -> Outcome.ACCEPTED;
            case PARTLY_APPLIED -> Outcome.PARTLY;
            default -> Outcome.REJECTED;
        };
    }
}
