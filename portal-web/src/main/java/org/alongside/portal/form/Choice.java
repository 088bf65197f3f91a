package org.alongside.portal.form;

/** One thing to choose from, for radios, checkboxes and selects. */
public record Choice(String value, String label, String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
