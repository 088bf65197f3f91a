package org.alongside.accreditation.application;

/**
 * One criterion to meet. {@code evidenceMaxAgeMonths} is null when age does not matter; {@code conditionAllowed} says
 * whether "nearly" may be accepted with a condition.
 */
public record Requirement(String code, String title, Integer evidenceMaxAgeMonths, boolean conditionAllowed) {

    /** As people see it: {@code C13 Funding}. */
    public String label() {
        return code + " " + title;
    }
}
