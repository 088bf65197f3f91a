package org.alongside.portal.register;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alongside.accreditation.register.StatusAnswer;
import org.alongside.platform.area.AreaSummary;

/** How a number stands, for programs. No reason is ever in it. */
final class StatusJson {

    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());
    private static final String NOTICE =
            "Being on this list is voluntary and is not statutory regulation. Nobody may be shut out for not being on it.";

    private StatusJson() {
    }

    static JsonObject of(AreaSummary area, StatusAnswer answer) {
        return facts(area, answer).add("answeredAt", answer.answeredAt().toString()).build();
    }

    /** Two answers are the same when only their time differs. */
    static JsonObject withoutTime(AreaSummary area, StatusAnswer answer) {
        return facts(area, answer).build();
    }

    static JsonObject all(List<StatusAnswer> answers, Function<StatusAnswer, JsonObject> json) {
        JsonArrayBuilder all = FACTORY.createArrayBuilder();
        answers.forEach(answer -> all.add(json.apply(answer)));
        return FACTORY.createObjectBuilder().add("answers", all).build();
    }

    private static JsonObjectBuilder facts(AreaSummary area, StatusAnswer answer) {
        JsonObjectBuilder facts = FACTORY.createObjectBuilder()
                .add("number", answer.number().value())
                .add("area", area.slug())
                .add("areaGss", area.gssCode())
                .add("on", answer.on().toString())
                .add("onTheList", answer.onTheList())
                .add("fact", fact(area, answer));
        if (answer.known()) {
            facts.add("status", answer.status().name());
        }
        day(facts, "since", answer.since());
        day(facts, "until", answer.until());
        day(facts, "endedOn", answer.endedOn());
        JsonArrayBuilder conditions = FACTORY.createArrayBuilder();
        answer.conditions().forEach(conditions::add);
        return facts.add("publicConditions", conditions).add("notice", NOTICE);
    }

    /** The sentence every part of the suite shows (R-ACC-23). */
    private static String fact(AreaSummary area, StatusAnswer answer) {
        return (answer.onTheList() ? "On the list of approved brokers of " : "Not on the list of approved brokers of ")
                + area.name() + ".";
    }

    private static void day(JsonObjectBuilder facts, String name, LocalDate day) {
        if (day != null) {
            facts.add(name, day.toString());
        }
    }
}
