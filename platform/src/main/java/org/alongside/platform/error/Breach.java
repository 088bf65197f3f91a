package org.alongside.platform.error;

import java.util.List;

/** One rule that does not hold, and the field it concerns; {@code field} is null when it concerns the whole. */
public record Breach(Rule rule, String field, List<Object> arguments) {

    public static Breach of(Rule rule, Object... arguments) {
        return new Breach(rule, null, List.of(arguments));
    }

    public static Breach at(String field, Rule rule, Object... arguments) {
        return new Breach(rule, field, List.of(arguments));
    }
}
