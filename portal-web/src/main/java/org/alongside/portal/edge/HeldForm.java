package org.alongside.portal.edge;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A form that was sent by somebody who had been signed out in the meantime, as it was typed. */
public record HeldForm(String address, List<Field> fields) implements Serializable {

    /** One name and one value; a name with several values is there several times. */
    public record Field(String name, String value, boolean typed) implements Serializable {

        /** {@code moreAboutYou} is shown as {@code more about you}. */
        public String words() {
            return name.replaceAll("[-_.]", " ").replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.UK);
        }
    }

    boolean hasKey(String formKey) {
        return has("formKey", formKey);
    }

    /** Whether it was drawn for this person, or for nobody known. Another who signs in here does not read it. */
    boolean isFor(UUID personId) {
        return has("drawnFor", "") || has("drawnFor", String.valueOf(personId));
    }

    private boolean has(String name, String value) {
        return fields.stream().anyMatch(field -> field.name().equals(name) && field.value().equals(value));
    }

    /** What the person typed, without what the page added on its own. */
    public List<Field> typed() {
        return fields.stream().filter(Field::typed).filter(field -> !field.value().isBlank()).toList();
    }
}
