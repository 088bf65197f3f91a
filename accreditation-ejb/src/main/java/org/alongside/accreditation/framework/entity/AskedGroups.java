package org.alongside.accreditation.framework.entity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.alongside.accreditation.framework.AskedGroup;

/** In one column. */
@Converter
public class AskedGroups implements AttributeConverter<List<AskedGroup>, String> {

    private final JsonList<AskedGroup> list = new JsonList<>(AskedGroups::write, AskedGroups::read);

    @Override
    public String convertToDatabaseColumn(List<AskedGroup> values) {
        return list.write(values);
    }

    @Override
    public List<AskedGroup> convertToEntityAttribute(String text) {
        return list.read(text);
    }

    private static JsonObjectBuilder write(AskedGroup group) {
        return Json.createObjectBuilder().add("group", group.group()).add("count", group.count());
    }

    private static AskedGroup read(JsonObject json) {
        return new AskedGroup(json.getString("group"), json.getInt("count"));
    }
}
