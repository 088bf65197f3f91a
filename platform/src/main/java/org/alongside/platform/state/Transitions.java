package org.alongside.platform.state;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.platform.error.Stale;

/**
 * The transition table of one aggregate: the only place where a state change is allowed.
 *
 * @param <S> the status enum
 * @param <E> the events that move it
 */
public final class Transitions<S extends Enum<S>, E extends Enum<E>> {

    /** One row of the table. */
    public record Step<S, E>(S from, E event, S to) {
    }

    private final Class<S> states;
    private final Class<E> events;
    private final List<Step<S, E>> steps;
    private final Map<S, Map<E, S>> next;
    private final Set<S> deadEnds;

    private Transitions(Builder<S, E> builder) {
        states = builder.states;
        events = builder.events;
        steps = List.copyOf(builder.steps);
        deadEnds = builder.deadEnds;
        next = new EnumMap<>(states);
        for (Step<S, E> step : steps) {
            S before = next.computeIfAbsent(step.from(), s -> new EnumMap<>(events)).put(step.event(), step.to());
            if (before != null) {
                throw new IllegalStateException(step + " stands twice in its table");
            }
        }
    }

    public static <S extends Enum<S>, E extends Enum<E>> Builder<S, E> between(Class<S> states, Class<E> events) {
        return new Builder<>(states, events);
    }

    /** The state that {@code event} leads to; {@link Stale} when it is not open here. */
    public S after(S from, E event) {
        S to = next.getOrDefault(from, Map.of()).get(event);
        if (to == null) {
            throw new Stale(from.name(), openFrom(from).stream().map(Enum::name).collect(Collectors.toSet()));
        }
        return to;
    }

    Set<E> openFrom(Object from) {
        Map<E, S> row = next.getOrDefault(states.cast(from), Map.of());
        return row.isEmpty() ? EnumSet.noneOf(events) : EnumSet.copyOf(row.keySet());
    }

    public List<Step<S, E>> steps() {
        return steps;
    }

    /** States that are meant to be final. */
    public Set<S> deadEnds() {
        return deadEnds;
    }

    public Class<S> states() {
        return states;
    }

    /** Collects the rows; reads like the specification's table. */
    public static final class Builder<S extends Enum<S>, E extends Enum<E>> {

        private final Class<S> states;
        private final Class<E> events;
        private final List<Step<S, E>> steps = new ArrayList<>();
        private final Set<S> deadEnds;

        private Builder(Class<S> states, Class<E> events) {
            this.states = states;
            this.events = events;
            this.deadEnds = EnumSet.noneOf(states);
        }

        public Builder<S, E> allow(S from, E event, S to) {
            steps.add(new Step<>(from, event, to));
            return this;
        }

        /** The same event from several states to one. */
        public Builder<S, E> allowFromAny(Set<S> from, E event, S to) {
            from.stream().sorted().forEach(state -> allow(state, event, to));
            return this;
        }

        @SafeVarargs
        public final Transitions<S, E> endingAt(S... ends) {
            deadEnds.addAll(List.of(ends));
            return new Transitions<>(this);
        }
    }
}
