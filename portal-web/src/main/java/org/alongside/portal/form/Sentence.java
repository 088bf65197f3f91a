package org.alongside.portal.form;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.Rule;
import org.alongside.platform.time.London;

/** Finds the sentence of a broken rule, which stands beside the rule in its feature. */
public final class Sentence {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(London.ZONE);

    private Sentence() {
    }

    public static String of(Breach breach) {
        Rule rule = breach.rule();
        ResourceBundle bundle = ResourceBundle.getBundle(rule.bundle(), Locale.UK, rule.getClass().getClassLoader());
        return new MessageFormat(bundle.getString(rule.name()), Locale.UK)
                .format(breach.arguments().stream().map(Sentence::asPeopleSay).toArray());
    }

    /** Days and moments in words; numbers and the rest are for the sentence's own pattern. */
    private static Object asPeopleSay(Object argument) {
        if (argument instanceof Instant moment) {
            return MOMENT.format(moment);
        }
        return argument instanceof LocalDate day ? DAY.format(day) : argument;
    }
}
