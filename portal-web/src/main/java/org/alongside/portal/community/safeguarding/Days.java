package org.alongside.portal.community.safeguarding;

/** A number of days as it is typed; nought when it is none, which the rule then refuses in words. */
final class Days {

    private Days() {
    }

    static int typed(String text) {
        String digits = text == null ? "" : text.strip();
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
