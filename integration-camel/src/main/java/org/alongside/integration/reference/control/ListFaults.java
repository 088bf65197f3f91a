package org.alongside.integration.reference.control;

import java.util.ArrayList;
import java.util.List;
import org.alongside.integration.reference.ListRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** What is wrong with one list, from its beginning; after the first few, more would help nobody. */
final class ListFaults {

    static final int MOST_ROWS = 2000;

    private static final String FIELD = "file";
    private static final int MOST = 20;

    private final List<Breach> found = new ArrayList<>();

    static RuleBroken whole(ListRule rule, Object... words) {
        return new RuleBroken(List.of(Breach.at(FIELD, rule, words)));
    }

    void add(ListRule rule, Object... words) {
        if (found.size() < MOST) {
            found.add(Breach.at(FIELD, rule, words));
        }
    }

    void require() {
        RuleBroken.throwIfAny(found);
    }
}
