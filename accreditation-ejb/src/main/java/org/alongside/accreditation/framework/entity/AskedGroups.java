package org.alongside.accreditation.framework.entity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Converter;
import org.alongside.accreditation.framework.AskedGroup;

@Converter
class AskedGroups extends JsonList<AskedGroup> {

    @Override
    JsonObjectBuilder write(AskedGroup group) {
        return Json.createObjectBuilder().add("group", group.group()).add("count", group.count());
    }

    @Override
    AskedGroup read(JsonObject json) {
        return new AskedGroup(json.getString("group"), json.getInt("count"));
    }
}
