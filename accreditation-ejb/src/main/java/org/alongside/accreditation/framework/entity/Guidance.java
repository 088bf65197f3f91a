package org.alongside.accreditation.framework.entity;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Local words of help by area code, as a JSON object. */
@Converter
public class Guidance implements AttributeConverter<Map<String, String>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, String> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach(json::add);
        return json.build().toString();
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String text) {
        Map<String, String> texts = new TreeMap<>();
        Json.createReader(new StringReader(text)).readObject()
                .forEach((code, value) -> texts.put(code, ((JsonString) value).getString()));
        return texts;
    }
}
