package org.alongside.accreditation.register;

/** Named ways of planning together (optional area O18). */
public enum PlanningMethod implements Choice {
    ELP("Essential Lifestyle Planning"),
    PATH("PATH"),
    WRAP("Wellness Recovery Action Plan (WRAP)");

    private final String words;

    PlanningMethod(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
