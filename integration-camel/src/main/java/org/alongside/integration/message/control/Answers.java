package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.integration.feed.Outgoing;
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
        MessageView view = message.view();
        boolean yes = view.status() != MessageStatus.HELD && view.status() != MessageStatus.REJECTED;
        put(endpoint, message, view.name() + (yes ? ".ack.json" : ".nack.json"), "application/json", json(view, sha256));
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
        put(endpoint, message, message.name() + ".result.csv", "text/csv",
                table.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A duplicate gets what the first one got, to the byte. */
    public void again(UUID first, EndpointView endpoint) {
        Instant now = clock.instant();
        for (Message answer : messages.answersTo(first)) {
            payloads.content(answer.id()).ifPresent(content -> {
                Message copy = answer.again(endpoint, nets.next(endpoint.id(), answer.partitionKey()), now);
                copy.answers(first, answer.correlationId());
                messages.add(copy);
                messages.flush();
                payloads.keep(copy.id(), endpoint.feed(), "application/json", content, London.today(clock));
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

    private byte[] json(MessageView view, String sha256) {
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("file", view.name())
                .add("sha256", sha256)
                .add("received_at", view.createdAt().toString())
                .add("level", "A1")
                .add("outcome", outcome(view.status()))
                .add("rows_total", view.rows())
                .add("rows_accepted", view.accepted())
                .add("rows_rejected", view.rows() - view.accepted())
                .add("codes", codes(view))
                .add("message_id", view.id().toString());
        if (view.controlPence() != null) {
            answer.add("control_total_accepted", BigDecimal.valueOf(view.controlPence(), 2).toPlainString());
        }
        return answer.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonArrayBuilder codes(MessageView view) {
        Map<String, Integer> counts = new TreeMap<>();
        for (KeptFault fault : messages.faults(view.id(), MOST_FAULTS)) {
            counts.merge(fault.code().code(), 1, Integer::sum);
        }
        if (!view.reason().isEmpty()) {
            counts.merge(view.reason().substring(0, 4), 1, Integer::sum);
        }
        JsonArrayBuilder codes = Json.createArrayBuilder();
        counts.forEach((code, count) -> codes.add(Json.createObjectBuilder().add("code", code).add("count", count)));
        return codes;
    }

    private static String outcome(MessageStatus status) {
        return switch (status) {
            case APPLIED -> "ACCEPTED";
            case PARTLY_APPLIED -> "PARTLY";
            default -> "REJECTED";
        };
    }
}
