package org.alongside.accreditation.framework.entity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.framework.ContextNote;

/** In one column. */
@Converter
public class ContextNotes implements AttributeConverter<List<ContextNote>, String> {

    private final JsonList<ContextNote> list = new JsonList<>(ContextNotes::write, ContextNotes::read);

    @Override
    public String convertToDatabaseColumn(List<ContextNote> values) {
        return list.write(values);
    }

    @Override
    public List<ContextNote> convertToEntityAttribute(String text) {
        return list.read(text);
    }

    private static JsonObjectBuilder write(ContextNote note) {
        return Json.createObjectBuilder().add("text", note.text()).add("asOf", note.asOf().toString())
                .add("reviewBy", note.reviewBy().toString());
    }

    private static ContextNote read(JsonObject json) {
        return new ContextNote(json.getString("text"), LocalDate.parse(json.getString("asOf")),
                LocalDate.parse(json.getString("reviewBy")));
    }
}
