package org.alongside.platform.error;

import java.util.Set;
import java.util.TreeSet;

/** Somebody else was faster, or the thing has moved on: it is not in a state where this can happen. */
public class Stale extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String state;
    private final Set<String> open;

    public Stale(String state, Set<String> open) {
        super(state + ", open: " + new TreeSet<>(open));
        this.state = state;
        this.open = Set.copyOf(open);
    }

    /** The state it is in now. */
    public String state() {
        return state;
    }

    /** The events that are open in that state. */
    public Set<String> open() {
        return open;
    }
}
