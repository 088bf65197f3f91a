package org.alongside.portal.oruk;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Looks through a service before anybody is given it (R-INT-52): what the standard requires is there, and identifiers,
 * addresses and the status are what they should be. A list that fails never takes the place of the last good one.
 */
final class SnapshotCheck {

    private static final Set<String> STATUSES = Set.of("active", "inactive", "defunct", "temporarily closed");
    private static final Set<String> ADDRESSES = Set.of("url", "uri", "website", "term_uri");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** What an object needs beside its id, by the member that holds it. */
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "service", Set.of("name", "status"),
            "organization", Set.of("name", "description"),
            "organization_identifiers", Set.of("identifier_type", "identifier"),
            "taxonomy_term", Set.of("name", "description"));

    private SnapshotCheck() {
    }

    static JsonObject checked(JsonObject service) {
        check("service", service);
        return service;
    }

    private static void check(String kind, JsonObject object) {
        require(object.containsKey("id"), kind + " without an id");
        for (String name : REQUIRED.getOrDefault(kind, Set.of())) {
            require(object.containsKey(name) && !object.getString(name).isBlank(), kind + " without " + name);
        }
        object.forEach(SnapshotCheck::checkMember);
    }

    private static void checkMember(String name, JsonValue value) {
        if (value instanceof JsonObject nested) {
            check(name, nested);
        } else if (value instanceof JsonArray array) {
            array.getValuesAs(JsonObject.class).forEach(nested -> check(name, nested));
        } else if (value instanceof JsonString text) {
            checkText(name, text.getString());
        }
    }

    private static void checkText(String name, String text) {
        if (name.equals("id") || name.endsWith("_id")) {
            require(UUID.fromString(text).toString().equals(text), name + " is no UUID");
        } else if (name.equals("status")) {
            require(STATUSES.contains(text), "status " + text);
        } else if (ADDRESSES.contains(name)) {
            require(URI.create(text).isAbsolute(), name + " is not absolute");
        } else if (name.equals("email")) {
            require(EMAIL.matcher(text).matches(), name + " is no address");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
