package org.alongside.training.run;

/** What somebody does in a run. */
public enum TrainerRole {
    LEAD("Lead trainer"),
    /** Shares the design and the teaching. */
    CO_TRAINER("Co-trainer"),
    ASSISTANT("Assistant");

    private final String label;

    TrainerRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Leads and co-trainers mark who came. */
    public boolean teaches() {
        return this != ASSISTANT;
    }
}
