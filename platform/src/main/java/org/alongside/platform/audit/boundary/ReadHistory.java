package org.alongside.platform.audit.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.platform.audit.HistoryLine;
import org.alongside.platform.audit.control.AuditTrail;
import org.alongside.platform.audit.entity.AuditProcess;
import org.alongside.platform.usecase.UseCase;

/**
 * What happened to one thing, oldest first. Only other use cases call it: they know who may see the thing.
 */
@Stateless
public class ReadHistory {

    @Inject
    private AuditTrail trail;

    /** In this area only; empty when nothing was kept. */
    @UseCase("READ_HISTORY")
    public List<HistoryLine> of(UUID subject) {
        return trail.about(subject).stream().flatMap(process -> lines(process, subject.toString())).toList();
    }

    private static Stream<HistoryLine> lines(AuditProcess process, String subject) {
        return Json.createReader(new StringReader(process.events())).readArray().getValuesAs(JsonObject.class).stream()
                .filter(event -> subject.equals(event.getString("subject")))
                .map(event -> new HistoryLine(process.at(), process.actorName(), event.getString("what"),
                        facts(event.getJsonObject("facts"))));
    }

    private static Map<String, String> facts(JsonObject facts) {
        Map<String, String> text = new LinkedHashMap<>();
        facts.forEach((name, value) -> text.put(name,
                value instanceof JsonString string ? string.getString() : value.toString()));
        text.remove("subject");
        return text;
    }
}
