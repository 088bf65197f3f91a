package org.alongside.accreditation.register;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets of choices in the order of the list, so that the same answers always look, export and compare the same. */
final class Choices {

    private Choices() {
    }

    static <C extends Enum<C>> Set<C> sorted(Set<C> choices) {
        return Collections.unmodifiableSet(new TreeSet<>(choices));
    }
}
