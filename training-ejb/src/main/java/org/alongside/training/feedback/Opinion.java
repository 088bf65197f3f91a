package org.alongside.training.feedback;

/** How somebody found a run. */
public enum Opinion {
    VERY_GOOD("Very good"),
    GOOD("Good"),
    SO_SO("Neither good nor bad"),
    POOR("Poor"),
    VERY_POOR("Very poor");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
