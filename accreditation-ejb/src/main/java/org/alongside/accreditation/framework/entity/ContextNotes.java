package org.alongside.accreditation.framework.entity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.alongside.accreditation.framework.ContextNote;

@Converter
class ContextNotes extends JsonList<ContextNote> {

    @Override
    JsonObjectBuilder write(ContextNote note) {
        return Json.createObjectBuilder().add("text", note.text()).add("asOf", note.asOf().toString())
                .add("reviewBy", note.reviewBy().toString());
    }

    @Override
    ContextNote read(JsonObject json) {
        return new ContextNote(json.getString("text"), LocalDate.parse(json.getString("asOf")),
                LocalDate.parse(json.getString("reviewBy")));
    }
}
