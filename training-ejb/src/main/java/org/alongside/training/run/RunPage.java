package org.alongside.training.run;

import java.util.List;

/**
 * One page of runs, the next one first.
 *
 * @param total on all pages
 */
public record RunPage(List<ListedRun> runs, int page, int total) {

    public RunPage {
        runs = List.copyOf(runs);
    }

    /** At least one, even of nothing. */
    public int pages() {
        return Math.max(1, (total + RunSearch.PAGE_SIZE - 1) / RunSearch.PAGE_SIZE);
    }

    public boolean more() {
        return page < pages();
    }
}
