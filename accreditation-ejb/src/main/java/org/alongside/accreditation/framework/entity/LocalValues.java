package org.alongside.accreditation.framework.entity;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.accreditation.framework.ParameterKey;

/** The parameters an area has moved, as a JSON object. */
@Converter
public class LocalValues implements AttributeConverter<Map<ParameterKey, Integer>, String> {

    @Override
    public String convertToDatabaseColumn(Map<ParameterKey, Integer> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(values).forEach((key, value) -> json.add(key.key(), value));
        return json.build().toString();
    }

    @Override
    public Map<ParameterKey, Integer> convertToEntityAttribute(String text) {
        Map<ParameterKey, Integer> values = new EnumMap<>(ParameterKey.class);
        Json.createReader(new StringReader(text)).readObject().forEach((key, value) ->
                values.put(ParameterKey.named(key).orElseThrow(), ((JsonNumber) value).intValueExact()));
        return values;
    }
}
