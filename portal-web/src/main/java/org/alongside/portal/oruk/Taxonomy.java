package org.alongside.portal.oruk;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.alongside.accreditation.register.Choice;
import org.alongside.accreditation.register.Experience;
import org.alongside.accreditation.register.Language;
import org.alongside.accreditation.register.ListStatus;
import org.alongside.accreditation.register.PlanningMethod;
import org.alongside.accreditation.register.WayOfCommunicating;

/** Our taxonomies, the same in every area. There is none for how somebody became accredited (R-ACC-27). */
enum Taxonomy {

    ACCREDITATION("broker-accreditation", "Broker accreditation",
            "Whether an independent support broker is on an area's list of approved brokers. Being on it is voluntary.",
            standings()),
    LANGUAGES("broker-languages", "Languages", "Languages a broker can work in.",
            choices(Language.values(), Language::tag)),
    COMMUNICATION("broker-communication", "Ways of communicating", "How a broker can talk and work with people.",
            choices(WayOfCommunicating.values(), Enum::name)),
    EXPERIENCE("broker-experience", "Experience",
            "Kinds of support a broker chooses to say they know well from their work.",
            choices(Experience.values(), Enum::name)),
    PLANNING("broker-planning", "Planning methods", "Named ways of planning together that a broker offers.",
            choices(PlanningMethod.values(), Enum::name)),
    AVAILABILITY("broker-availability", "Availability", "When a broker works, and whether there is room for new people.",
            List.of(new Entry("TAKING_NEW_PEOPLE", "Taking new people"), new Entry("EVENINGS", "Evenings"),
                    new Entry("WEEKENDS", "Weekends"), new Entry("FREE_FIRST_TALK", "First talk free of charge")));

    /** Raised when a term is added or its meaning changes. */
    private static final String VERSION = "1";

    /** One word of a taxonomy. */
    private record Entry(String code, String words) {
    }

    private final String code;
    private final String title;
    private final String description;
    private final List<Entry> entries;

    Taxonomy(String code, String title, String description, List<Entry> entries) {
        this.code = code;
        this.title = title;
        this.description = description;
        this.entries = entries;
    }

    String id() {
        return Ids.of("taxonomy", code);
    }

    String idOf(String term) {
        return Ids.of("term", code, term);
    }

    JsonObject brief() {
        return start().build();
    }

    JsonObject full() {
        return start().with("taxonomy_terms", terms()).build();
    }

    List<JsonObject> terms() {
        return entries.stream().map(this::term).toList();
    }

    JsonObject term(String term) {
        return entries.stream().filter(entry -> entry.code().equals(term)).findFirst().map(this::term).orElseThrow();
    }

    private JsonNode start() {
        return JsonNode.node().with("id", id()).with("name", title).with("description", description)
                .with("version", VERSION);
    }

    private JsonObject term(Entry entry) {
        return JsonNode.node().with("id", idOf(entry.code())).with("name", entry.words())
                .with("description", title + ": " + entry.words()).with("taxonomy", code).with("taxonomy_id", id())
                .with("term", entry.code()).build();
    }

    private static List<Entry> standings() {
        return Arrays.stream(ListStatus.values()).map(one -> new Entry(one.name(), one.words())).toList();
    }

    private static <C extends Choice> List<Entry> choices(C[] choices, Function<C, String> code) {
        return Arrays.stream(choices).map(choice -> new Entry(code.apply(choice), choice.words())).toList();
    }
}
