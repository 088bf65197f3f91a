package org.alongside.integration.call.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.call.entity.AnsweredCall;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.message.FaultView;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.TakenIn;

/** What callers were told (5.6), kept for who asks again. */
@ApplicationScoped
public class CallAnswers {

    @Inject
    @IntegrationData
    private EntityManager entityManager;

    public Optional<String> find(UUID message) {
        return Optional.ofNullable(entityManager.find(AnsweredCall.class, message)).map(AnsweredCall::answer);
    }

    public String keep(TakenIn taken) {
        String answer = written(taken);
        entityManager.persist(new AnsweredCall(taken.message().id(), answer));
        return answer;
    }

    static String written(TakenIn taken) {
        MessageView message = taken.message();
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("message_id", message.id().toString())
                .add("received_at", message.createdAt().toString())
                .add("level", "A2")
                .add("outcome", outcome(message))
                .add("rows_total", message.rows())
                .add("rows_accepted", message.accepted())
                .add("rows_waiting", message.waiting())
                .add("rows_rejected", message.refused())
                .add("codes", codes(taken))
                .add("rows", rows(taken));
        if (message.controlPence() != null) {
            answer.add("control_total_accepted", BigDecimal.valueOf(message.controlPence(), 2).toPlainString());
        }
        return answer.build().toString();
    }

    private static String outcome(MessageView message) {
        return switch (message.status()) {
            case APPLIED -> "ACCEPTED";
            case PARTLY_APPLIED -> "PARTLY";
            default -> "REJECTED";
        };
    }

    private static JsonArrayBuilder codes(TakenIn taken) {
        Map<FaultCode, Integer> counts = new TreeMap<>();
        taken.faults().forEach(fault -> counts.merge(fault.code(), 1, Integer::sum));
        if (!taken.message().reason().isEmpty()) {
            counts.merge(FaultCode.valueOf(taken.message().reason()), 1, Integer::sum);
        }
        JsonArrayBuilder codes = Json.createArrayBuilder();
        counts.forEach((code, count) -> codes.add(Json.createObjectBuilder().add("code", code.code()).add("count", count)));
        return codes;
    }

    /** The file's first line is the heading, so that its second is the call's first row; 0 is the call as a whole. */
    private static JsonArrayBuilder rows(TakenIn taken) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        if (!taken.message().reason().isEmpty()) {
            FaultCode code = FaultCode.valueOf(taken.message().reason());
            rows.add(row(0, "", code, FileFault.of(code).told().what()));
        }
        for (FaultView fault : taken.faults()) {
            rows.add(row(Math.max(0, fault.line() - 1), fault.column(), fault.code(), fault.words().what()));
        }
        return rows;
    }

    private static JsonObjectBuilder row(long number, String column, FaultCode code, String text) {
        return Json.createObjectBuilder().add("row", number).add("column", column).add("code", code.code())
                .add("text", text);
    }
}
