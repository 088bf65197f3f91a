package org.alongside.integration.profile;

import static org.alongside.integration.profile.ProfileRule.COLUMN_UNKNOWN;
import static org.alongside.integration.profile.ProfileRule.CREDIT_UNCLEAR;
import static org.alongside.integration.profile.ProfileRule.DAYS_UNCLEAR;
import static org.alongside.integration.profile.ProfileRule.DELIMITER_UNFIT;
import static org.alongside.integration.profile.ProfileRule.HEADING_TWICE;
import static org.alongside.integration.profile.ProfileRule.NOT_AN_AMOUNT;
import static org.alongside.integration.profile.ProfileRule.OTHER_FEED;
import static org.alongside.integration.profile.ProfileRule.WORD_NOT_OURS;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.integration.profile.Dialect.DayPattern;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** Whether a profile can be used for a feed, asked before it is kept: afterwards it never changes. */
public final class ProfileCheck {

    /** A pattern that names a day has a year, a month and a day in it. */
    private static final List<String> PARTS_OF_A_DAY = List.of("uu", "M", "d");

    private final Profile profile;
    private final FeedSchema schema;
    private final List<Breach> breaches = new ArrayList<>();

    private ProfileCheck(Profile profile, FeedSchema schema) {
        this.profile = profile;
        this.schema = schema;
    }

    /** Refused with everything that is wrong with it, at once. */
    public static void check(Profile profile, FeedSchema schema) {
        ProfileCheck check = new ProfileCheck(profile, schema);
        check.whole();
        check.columns();
        RuleBroken.throwIfAny(check.breaches);
    }

    private void whole() {
        Dialect dialect = profile.dialect();
        refuseIf(!profile.feed().equals(schema.feed()), OTHER_FEED, profile.feed(), schema.feed());
        refuseIf(Character.isLetterOrDigit(dialect.delimiter()) || "\"\r\n\uFEFF ".indexOf(dialect.delimiter()) >= 0,
                DELIMITER_UNFIT);
        refuseIf(dialect.amounts().containsAll(Set.of(AmountForm.CREDIT_IS_MINUS, AmountForm.CREDIT_IS_PLUS)), CREDIT_UNCLEAR);
        long always = dialect.days().stream().filter(one -> one.from() == null).count();
        long days = dialect.days().stream().map(DayPattern::from).distinct().count();
        refuseIf(always != 1 || days != dialect.days().size(), DAYS_UNCLEAR, "");
        dialect.days().stream().map(DayPattern::pattern).filter(pattern -> !namesADay(pattern))
                .forEach(pattern -> refuseIf(true, DAYS_UNCLEAR, pattern));
    }

    private void columns() {
        Set<String> headings = new HashSet<>();
        profile.columns().forEach((name, writing) -> {
            if (!schema.has(name)) {
                refuseIf(true, COLUMN_UNKNOWN, name);
                return;
            }
            Column column = schema.column(name);
            refuseIf(writing.less() != null && column.type() != ColumnType.MONEY, NOT_AN_AMOUNT, name);
            writing.words().values().stream().filter(word -> !column.allowed().isEmpty() && !column.allowed().contains(word))
                    .forEach(word -> refuseIf(true, WORD_NOT_OURS, word, name));
        });
        for (Column column : schema.columns()) {
            Writing writing = profile.writing(column.name());
            if (writing.constant() == null) {
                once(headings, writing.header() == null ? column.name() : writing.header());
            }
            if (writing.less() != null) {
                once(headings, writing.less());
            }
        }
        profile.ignored().forEach(heading -> once(headings, heading));
    }

    private void once(Set<String> headings, String heading) {
        refuseIf(!headings.add(Headings.matched(heading)), HEADING_TWICE, heading);
    }

    private void refuseIf(boolean broken, ProfileRule rule, Object... words) {
        if (broken) {
            breaches.add(Breach.of(rule, words));
        }
    }

    private static boolean namesADay(String pattern) {
        try {
            DateTimeFormatter.ofPattern(pattern, Locale.UK);
            return PARTS_OF_A_DAY.stream().allMatch(pattern::contains);
        } catch (IllegalArgumentException noPattern) {
            return false;
        }
    }
}
