package org.alongside.portal.oruk;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Builds an object without empty members: what is not known is left out. */
final class JsonNode {

    /** Shared, because finding the provider costs more than building. */
    private static final JsonBuilderFactory FACTORY = Json.createBuilderFactory(Map.of());

    private final JsonObjectBuilder object = FACTORY.createObjectBuilder();

    static JsonNode node() {
        return new JsonNode();
    }

    static JsonArray array(Collection<? extends JsonValue> values) {
        var array = FACTORY.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }

    JsonNode with(String name, String value) {
        if (value != null && !value.isEmpty()) {
            object.add(name, value);
        }
        return this;
    }

    JsonNode with(String name, BigDecimal value) {
        if (value != null) {
            object.add(name, value);
        }
        return this;
    }

    JsonNode with(String name, int value) {
        object.add(name, value);
        return this;
    }

    JsonNode with(String name, boolean value) {
        object.add(name, value);
        return this;
    }

    JsonNode with(String name, JsonObject value) {
        object.add(name, value);
        return this;
    }

    JsonNode with(String name, Collection<JsonObject> values) {
        object.add(name, array(values));
        return this;
    }

    JsonObject build() {
        return object.build();
    }
}
