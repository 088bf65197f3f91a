package org.alongside.platform.error;

import java.util.List;
import java.util.stream.Collectors;

/** One or more rules do not hold; nothing was stored. */
public class RuleBroken extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Breach> breaches;

    public RuleBroken(Rule rule, Object... arguments) {
        this(List.of(Breach.of(rule, arguments)));
    }

    public RuleBroken(List<Breach> breaches) {
        super(breaches.stream().map(b -> b.rule().code() + " " + b.rule().name()).collect(Collectors.joining(", ")));
        this.breaches = List.copyOf(breaches);
    }

    /** Throws when the list is not empty. */
    public static void throwIfAny(List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            throw new RuleBroken(breaches);
        }
    }

    /** Nothing that was sent is wrong; only the moment is. */
    public boolean isOfTheMoment() {
        return breaches.stream().allMatch(breach -> breach.rule().isOfTheMoment());
    }

    public List<Breach> breaches() {
        return breaches;
    }
}
