package org.alongside.platform.state;

import java.util.Set;

/** A status enum that tells its own transitions. {@code E} are the events that move it. */
public interface Status<E extends Enum<E>> {

    /** The one transition table of this aggregate. */
    Transitions<? extends Enum<?>, E> transitions();

    default Set<E> open() {
        return transitions().openFrom(this);
    }

    default boolean can(E event) {
        return open().contains(event);
    }
}
