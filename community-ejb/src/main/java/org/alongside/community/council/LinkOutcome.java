package org.alongside.community.council;

/** What a council answers to somebody who asks to be linked. */
public enum LinkOutcome {

    CONFIRMED(LinkStep.CONFIRM),
    NO_MATCH(LinkStep.FIND_NOBODY),
    SEVERAL(LinkStep.FIND_SEVERAL),
    REFUSED(LinkStep.REFUSE);

    private final LinkStep step;

    LinkOutcome(LinkStep step) {
        this.step = step;
    }

    public LinkStep step() {
        return step;
    }
}
