package org.alongside.accreditation.framework.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;

/** A short list of values that live and die with their row, as a JSON array. */
final class JsonList<T> {

    private final Function<T, JsonObjectBuilder> toJson;
    private final Function<JsonObject, T> fromJson;

    JsonList(Function<T, JsonObjectBuilder> toJson, Function<JsonObject, T> fromJson) {
        this.toJson = toJson;
        this.fromJson = fromJson;
    }

    String write(List<T> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(toJson.apply(value)));
        return array.build().toString();
    }

    List<T> read(String text) {
        return Json.createReader(new StringReader(text)).readArray().getValuesAs(JsonObject.class).stream()
                .map(fromJson).toList();
    }
}
