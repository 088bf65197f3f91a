package org.alongside.portal.community.time;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.alongside.portal.form.Choice;

/** The words of the time bank as things to choose from. */
public final class Choices {

    private Choices() {
    }

    @SafeVarargs
    public static <E extends Enum<E>> List<Choice> of(Function<E, String> label, E... values) {
        return Arrays.stream(values).map(one -> new Choice(one.name(), label.apply(one))).toList();
    }
}
