package org.alongside.integration.profile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.alongside.integration.profile.SampleCells.Kind;

/** Which of our columns a heading most likely is: by the words it shares with our name, where the cells fit. */
final class HeadingGuess {

    /** Below half of their words in common, two names are not called alike. */
    private static final double ALIKE = 0.5;

    private HeadingGuess() {
    }

    /** @param taken ours that stand elsewhere already */
    static String of(String heading, SampleCells cells, FeedSchema schema, Set<String> taken) {
        return schema.columns().stream().filter(column -> !taken.contains(column.name()) && fits(column.type(), cells.kind()))
                .filter(column -> alike(heading, column.name()) >= ALIKE)
                .max(Comparator.comparingDouble(column -> alike(heading, column.name())))
                .map(Column::name).orElse("");
    }

    private static double alike(String theirs, String ours) {
        Set<String> one = words(theirs);
        Set<String> other = words(ours);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return (double) both.size() / all.size();
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
    }

    private static boolean fits(ColumnType type, Kind kind) {
        return kind == Kind.NOTHING || switch (type) {
            case DATE -> kind == Kind.DAYS;
            case MONEY, QUANTITY -> kind == Kind.AMOUNTS || kind == Kind.NUMBERS;
            case INTEGER -> kind == Kind.NUMBERS;
            case YES_NO -> kind == Kind.YES_NO;
            default -> kind != Kind.AMOUNTS;
        };
    }
}
