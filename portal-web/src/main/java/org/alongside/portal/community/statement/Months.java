package org.alongside.portal.community.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Months in addresses and in words. */
@Named("months")
@ApplicationScoped
public class Months {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final Pattern WRITTEN = Pattern.compile("20\\d{2}-(0[1-9]|1[0-2])");

    /** As in {@code 2026-05}; empty for anything else. */
    public static Optional<YearMonth> of(String text) {
        return Optional.ofNullable(text).filter(one -> WRITTEN.matcher(one).matches()).map(YearMonth::parse);
    }

    public String words(YearMonth month) {
        return WORDS.format(month);
    }
}
