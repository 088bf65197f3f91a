package org.alongside.community.timebank.boundary;

import java.time.LocalDate;
import org.alongside.community.timebank.Minutes;

/** One line of my statement; {@code minutes} is above nothing when I gave, and {@code after} what I had then. */
public record StatementLine(LocalDate day, String what, long minutes, long after) {

    public String given() {
        return minutes > 0 ? Minutes.words(minutes) : "";
    }

    public String received() {
        return minutes < 0 ? Minutes.words(minutes) : "";
    }

    /** What I had then, in words. */
    public String afterWords() {
        return BalanceWords.of(after);
    }
}
