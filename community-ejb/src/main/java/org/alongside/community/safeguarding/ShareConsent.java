package org.alongside.community.safeguarding;

/** Whether the person it is about agrees that others are told. */
public enum ShareConsent {

    NOT_ASKED("I have not asked them, or I do not know"),
    YES("Yes"),
    NO("No");

    private final String label;

    ShareConsent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
