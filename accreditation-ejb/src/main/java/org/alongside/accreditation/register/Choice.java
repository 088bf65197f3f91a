package org.alongside.accreditation.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** One of a fixed list, with the words people read. */
public interface Choice {

    String name();

    String words();

    /** Reads what came in from outside: exactly the constant, never coerced (B07). */
    static <C extends Enum<C> & Choice> C read(Class<C> kind, String field, String written) {
        return Arrays.stream(kind.getEnumConstants()).filter(choice -> choice.name().equals(written)).findFirst()
                .orElseThrow(() -> new RuleBroken(
                        List.of(Breach.at(field, RegisterRule.UNKNOWN_CHOICE, shortened(written)))));
    }

    static <C extends Enum<C> & Choice> Set<C> readAll(Class<C> kind, String field, Collection<String> written) {
        Set<C> choices = EnumSet.noneOf(kind);
        written.forEach(one -> choices.add(read(kind, field, one)));
        return choices;
    }

    private static String shortened(String written) {
        return written == null ? "" : written.substring(0, Math.min(40, written.length()));
    }
}
