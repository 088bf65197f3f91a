package org.alongside.training.learning;

/** Where somebody learned it. */
public enum LearningKind {
    PEER_GROUP("In a peer group"),
    SHADOWING("Going along with somebody who does it"),
    OWN_PLAN("Making a plan of my own, or for somebody close to me"),
    OTHER("In another way");

    private final String label;

    LearningKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
