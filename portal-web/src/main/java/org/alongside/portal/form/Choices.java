package org.alongside.portal.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Constants as things to choose from, each with its name as the value and words that people read, and what was ticked. */
public final class Choices {

    private Choices() {
    }

    @SafeVarargs
    public static <E extends Enum<E>> List<Choice> of(Function<E, String> words, E... constants) {
        return of(words, Arrays.asList(constants));
    }

    public static <E extends Enum<E>> List<Choice> of(Function<E, String> words, Collection<E> constants) {
        return constants.stream().map(one -> new Choice(one.name(), words.apply(one))).toList();
    }

    /** What was ticked; words that were not on our page are no choice. */
    public static <E extends Enum<E>> Set<E> chosen(Class<E> type, Collection<String> ticked) {
        Set<E> chosen = EnumSet.allOf(type);
        chosen.removeIf(one -> !ticked.contains(one.name()));
        return chosen;
    }

    /** As a form holds it. */
    public static List<String> ticked(Collection<? extends Enum<?>> chosen) {
        return chosen.stream().<String>map(Enum::name).toList();
    }
}
