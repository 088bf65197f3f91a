package org.alongside.portal.community.peers.profile;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.portal.form.Choice;

/** Words from a fixed list, as boxes to tick and as what was ticked. */
public final class Chosen {

    private Chosen() {
    }

    public static <T extends Enum<T>> List<Choice> choices(T[] all, Function<T, String> label) {
        return Stream.of(all).map(one -> new Choice(one.name(), label.apply(one))).toList();
    }

    /** What is on the list and was ticked; anything else was not ours. */
    static <T extends Enum<T>> Set<T> of(T[] all, List<String> ticked) {
        return Stream.of(all).filter(one -> ticked.contains(one.name())).collect(Collectors.toSet());
    }

    static <T extends Enum<T>> List<String> ticked(Set<T> chosen) {
        return chosen.stream().map(Enum::name).toList();
    }
}
