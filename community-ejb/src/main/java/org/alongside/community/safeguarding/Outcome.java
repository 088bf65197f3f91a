package org.alongside.community.safeguarding;

/** What is decided about a concern. None of them is "rejected" (R-SAFE-05). */
public enum Outcome {

    COUNCIL("Pass it to the council", ConcernAct.REFER_TO_COUNCIL, true),
    POLICE("Pass it to the police", ConcernAct.REFER_TO_POLICE, true),
    HERE("Act on it here", ConcernAct.ACT_HERE, false),
    NOTHING_MORE("Nothing more to do", ConcernAct.TAKE_NO_ACTION, false);

    private final String label;
    private final ConcernAct act;
    private final boolean shared;

    Outcome(String label, ConcernAct act, boolean shared) {
        this.label = label;
        this.act = act;
        this.shared = shared;
    }

    public String label() {
        return label;
    }

    public ConcernAct act() {
        return act;
    }

    /** Somebody outside is told. */
    public boolean isShared() {
        return shared;
    }
}
