package org.alongside.community.timebank.boundary;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.community.timebank.Minutes;

/** What I gave and received in one month, in minutes. */
public record TimeMonth(YearMonth month, long given, long received) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public String name() {
        return NAME.format(month);
    }

    public String givenWords() {
        return Minutes.words(given);
    }

    public String receivedWords() {
        return Minutes.words(received);
    }
}
