package org.alongside.integration.profile;

import static org.alongside.integration.profile.ProfileRule.UNREADABLE;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.integration.csv.Letters;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.integration.profile.Dialect.DayPattern;
import org.alongside.platform.error.RuleBroken;

/** A profile as it is kept and handed about: JSON, in which what is not said is as we write it ourselves. */
public final class ProfileJson {

    private ProfileJson() {
    }

    public static String write(Profile profile) {
        Dialect dialect = profile.dialect();
        JsonArrayBuilder days = Json.createArrayBuilder();
        dialect.days().forEach(day -> days.add(said(Json.createObjectBuilder().add("pattern", day.pattern()), "from",
                day.from() == null ? null : day.from().toString())));
        JsonObjectBuilder columns = Json.createObjectBuilder();
        profile.columns().keySet().stream().sorted().forEach(name -> columns.add(name, column(profile.writing(name))));
        return said(Json.createObjectBuilder()
                .add("name", profile.name()).add("version", profile.version()).add("feed", profile.feed())
                .add("delimiter", String.valueOf(dialect.delimiter())), "fallback",
                dialect.fallback() == null ? null : dialect.fallback().charset().name())
                .add("strict", dialect.strict()).add("guarded", dialect.guarded()).add("days", days)
                .add("amounts", texts(dialect.amounts().stream().map(Enum::name).toList()))
                .add("columns", columns).add("ignored", texts(profile.ignored())).add("forbidden", texts(profile.forbidden()))
                .build().toString();
    }

    /** Refused when it is no profile. */
    public static Profile read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return profile(reader.readObject());
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException | DateTimeException
                | IndexOutOfBoundsException noProfile) {
            throw new RuleBroken(UNREADABLE);
        }
    }

    private static Profile profile(JsonObject json) {
        String fallback = json.getString("fallback", null);
        List<DayPattern> days = json.containsKey("days") ? json.getJsonArray("days").getValuesAs(JsonObject.class).stream()
                .map(day -> new DayPattern(day.getString("pattern"),
                        day.containsKey("from") ? LocalDate.parse(day.getString("from")) : null)).toList()
                : Dialect.OURS.days();
        Set<AmountForm> amounts = texts(json, "amounts").stream().map(AmountForm::valueOf).collect(Collectors.toSet());
        Dialect dialect = new Dialect(json.getString("delimiter", ",").charAt(0),
                fallback == null ? null : Letters.named(fallback).orElseThrow(() -> new IllegalArgumentException(fallback)),
                json.getBoolean("strict", false), days, amounts, json.getBoolean("guarded", false));
        Map<String, Writing> columns = json.containsKey("columns") ? json.getJsonObject("columns").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> writing(entry.getValue().asJsonObject()))) : Map.of();
        return new Profile(json.getString("name"), json.getInt("version"), json.getString("feed"), dialect, columns,
                texts(json, "ignored"), texts(json, "forbidden"));
    }

    private static Writing writing(JsonObject json) {
        Map<String, String> words = json.containsKey("words") ? json.getJsonObject("words").keySet().stream()
                .collect(Collectors.toMap(word -> word, word -> json.getJsonObject("words").getString(word))) : Map.of();
        return new Writing(json.getString("header", null), json.getString("less", null), words, texts(json, "blanks"),
                json.getString("constant", null));
    }

    private static JsonObjectBuilder column(Writing writing) {
        JsonObjectBuilder words = Json.createObjectBuilder();
        writing.words().keySet().stream().sorted().forEach(word -> words.add(word, writing.words().get(word)));
        JsonObjectBuilder json = Json.createObjectBuilder();
        said(json, "header", writing.header());
        said(json, "less", writing.less());
        said(json, "constant", writing.constant());
        return json.add("words", words).add("blanks", texts(writing.blanks()));
    }

    private static JsonObjectBuilder said(JsonObjectBuilder json, String name, String value) {
        return value == null ? json : json.add(name, value);
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        return Json.createArrayBuilder(texts.stream().sorted().toList());
    }

    private static Set<String> texts(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString).collect(Collectors.toSet()) : Set.of();
    }
}
