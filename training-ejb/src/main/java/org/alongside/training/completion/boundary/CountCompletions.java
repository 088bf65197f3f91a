package org.alongside.training.completion.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.completion.CompletionCount;
import org.alongside.training.completion.control.CompletionCounts;
import org.alongside.training.completion.control.Completions;

/** How many completed which course in a month, for who plans training; small numbers are for who publishes to hide. */
@Stateless
public class CountCompletions {

    @Inject
    private Completions completions;

    /** A row for each version of a course and way it was taught, in a fixed order; corrected ones count as they stand. */
    @UseCase("COUNT_COMPLETIONS")
    public List<CompletionCount> in(YearMonth month) {
        return CompletionCounts.of(completions.completedIn(month.atDay(1), month.atEndOfMonth()));
    }
}
