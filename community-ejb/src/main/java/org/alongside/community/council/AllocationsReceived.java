package org.alongside.community.council;

import java.util.List;

/**
 * The answer to a batch of feed F3. Every row is counted once: applied + duplicates + waiting + refused = rows.
 *
 * @param held     why the whole was held and nothing applied; null otherwise
 * @param outcomes of the rows there is something to say about, in their order, warnings among them
 * @param missing  references that a full list did not name any more: reported, and nothing is done to them
 */
public record AllocationsReceived(AllocationRule held, long rows, long applied, long duplicates, long waiting, long refused,
        List<RowOutcome> outcomes, List<String> missing) {

    public AllocationsReceived {
        outcomes = List.copyOf(outcomes);
        missing = List.copyOf(missing);
    }

    public static AllocationsReceived held(AllocationRule why, long rows, List<RowOutcome> outcomes) {
        return new AllocationsReceived(why, rows, 0, 0, 0, 0, outcomes, List.of());
    }
}
