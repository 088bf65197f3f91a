package org.alongside.portal.community.statement;

import java.util.ArrayList;
import java.util.List;
import org.alongside.community.statement.MonthStatement;
import org.alongside.community.statement.StatementEntry;
import org.alongside.community.statement.boundary.MyStatement;
import org.alongside.platform.money.Money;
import org.alongside.portal.form.Dates;

/** A statement in short sentences, one idea each (R-A11Y-03); the figures are those of the statement. */
final class EasyStatement {

    private static final int MOST_LINES = 10;

    private EasyStatement() {
    }

    static List<String> of(MyStatement it, Months months, Dates dates) {
        MonthStatement figures = it.figures();
        List<String> sentences = new ArrayList<>();
        sentences.add("This is about your money in " + months.words(figures.month()) + ".");
        sentences.add("At the start you had " + pounds(figures.opening()) + ".");
        sentences.add(pounds(figures.in()) + " came in.");
        sentences.add(pounds(figures.out()) + " went out.");
        if (figures.moves() != 0) {
            sentences.add(pounds(figures.moves()) + " was moved.");
        }
        sentences.add("At the end you have " + pounds(figures.closing()) + ".");
        if (figures.held() != 0) {
            sentences.add(pounds(figures.held()) + " of it is kept for something we agreed.");
        }
        it.entries().stream().limit(MOST_LINES).forEach(entry -> {
            sentences.add(line(entry, dates));
            if (!entry.because().isEmpty()) {
                sentences.add("You put in so much because: " + entry.because());
            }
        });
        int more = it.entries().size() - MOST_LINES;
        if (more > 0) {
            sentences.add("%d more are in the table.".formatted(more));
        }
        it.gaps().forEach(title -> sentences.add("The receipt is missing for: " + title + "."));
        if (it.deficit() != 0) {
            sentences.add("You owe the group " + pounds(it.deficit()) + ".");
        }
        return sentences;
    }

    private static String line(StatementEntry entry, Dates dates) {
        return "On " + dates.day(entry.day()) + ": " + entry.what() + ", " + pounds(entry.change()) + ".";
    }

    private static String pounds(long pence) {
        return new Money(pence).toString();
    }
}
