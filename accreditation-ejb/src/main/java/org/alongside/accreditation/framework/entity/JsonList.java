package org.alongside.accreditation.framework.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import java.io.StringReader;
import java.util.List;

/** A short list of values that live and die with their row, as a JSON array. */
abstract class JsonList<T> implements AttributeConverter<List<T>, String> {

    abstract JsonObjectBuilder write(T value);

    abstract T read(JsonObject json);

    @Override
    public String convertToDatabaseColumn(List<T> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(write(value)));
        return array.build().toString();
    }

    @Override
    public List<T> convertToEntityAttribute(String text) {
        return Json.createReader(new StringReader(text)).readArray().getValuesAs(this::read);
    }
}
