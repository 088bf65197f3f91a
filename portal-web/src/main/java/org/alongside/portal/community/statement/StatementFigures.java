package org.alongside.portal.community.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.alongside.community.statement.MonthStatement;
import org.alongside.community.statement.boundary.MyStatement;

/** The figures of a statement in the order and under the names that every table of them has (R-A11Y-08). */
@Named("statementFigures")
@ApplicationScoped
public class StatementFigures {

    /** @param pence what it comes to */
    public record Figure(String name, long pence) {
    }

    public List<Figure> of(MyStatement it) {
        MonthStatement figures = it.figures();
        List<Figure> all = new ArrayList<>(List.of(
                new Figure("At the start of the month", figures.opening()),
                new Figure("Came in", figures.in()),
                new Figure("Went out", figures.out()),
                new Figure("Moved", figures.moves()),
                new Figure("At the end of the month", figures.closing()),
                new Figure("Of that, set aside for what was approved", figures.held())));
        if (it.deficit() != 0) {
            all.add(new Figure("Owed to the group", it.deficit()));
        }
        return all;
    }

    /** Whether anything in it will still change, in words. */
    public String closed(MyStatement it) {
        return it.closed() ? "This month is closed: nothing in it will change."
                : "This month is not closed yet: something may still be written down.";
    }
}
