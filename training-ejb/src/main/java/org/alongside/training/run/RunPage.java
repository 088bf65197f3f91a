package org.alongside.training.run;

import java.util.List;

/** One page of runs, the next one first; {@code more} when there is another page. */
public record RunPage(List<ListedRun> runs, int page, boolean more) {

    public RunPage {
        runs = List.copyOf(runs);
    }
}
