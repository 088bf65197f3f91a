package org.alongside.accreditation.framework.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accreditation.framework.AreaLevel;
import org.alongside.accreditation.framework.AskedGroup;
import org.alongside.accreditation.framework.ChangeStatement;
import org.alongside.accreditation.framework.ContextNote;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.EditionStatus;
import org.alongside.accreditation.framework.EvidenceKind;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.Relation;

/** Reads an edition from its data file {@code framework/<code>.json}. */
public final class EditionFile {

    /** The editions that come with the product, oldest first. */
    public static final List<String> CODES = List.of("2009", "CUR-1");

    private EditionFile() {
    }

    public static Edition read(String code) {
        try (InputStream in = EditionFile.class.getResourceAsStream("/framework/" + code + ".json");
                var reader = Json.createReader(in)) {
            return edition(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edition edition(JsonObject json) {
        Map<String, JsonObject> mappings = json.getJsonArray("mappings").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(m -> m.getString("toArea"), Function.identity()));
        return new Edition(json.getString("code"), json.getString("title"), json.getString("summary"),
                json.getBoolean("historical") ? EditionStatus.SUPERSEDED : EditionStatus.DRAFT,
                LocalDate.parse(json.getString("effectiveFrom")), null, LocalDate.parse(json.getString("reviewDueOn")),
                statement(json.getJsonObject("changeStatement")),
                json.getJsonArray("areas").getValuesAs(JsonObject.class).stream()
                        .map(area -> area(area, mappings.get(area.getString("code")))).toList(),
                ParameterFile.read());
    }

    private static FrameworkArea area(JsonObject json, JsonObject mapping) {
        return new FrameworkArea(json.getString("code"), AreaLevel.valueOf(json.getString("level")),
                json.getString("seedRef"), json.getString("title"), json.getString("statement"),
                json.getJsonArray("elements").getValuesAs(JsonString::getString),
                json.containsKey("notes") ? json.getJsonArray("notes").getValuesAs(EditionFile::note) : List.of(),
                json.containsKey("evidenceMaxAgeMonths") ? json.getInt("evidenceMaxAgeMonths") : null,
                json.getBoolean("conditionAllowed", true), json.getBoolean("safetyCritical", false),
                json.getBoolean("localKnowledge", false),
                mapping == null ? null : Relation.valueOf(mapping.getString("relation")),
                mapping == null ? "" : mapping.getString("topUp", ""));
    }

    private static ContextNote note(JsonObject json) {
        return new ContextNote(json.getString("text"), LocalDate.parse(json.getString("asOf")),
                LocalDate.parse(json.getString("reviewBy")));
    }

    private static ChangeStatement statement(JsonObject json) {
        return new ChangeStatement(json.getString("subject"), EvidenceKind.valueOf(json.getString("evidenceKind")),
                json.getJsonArray("asked").getValuesAs(
                        (JsonObject group) -> new AskedGroup(group.getString("group"), group.getInt("count"))),
                json.getInt("responses"), json.getString("dissent"), json.getBoolean("noDissent", false),
                json.getString("equalityImpact"), json.getString("burden"));
    }
}
