package org.alongside.platform.audit;

import java.util.ArrayList;
import java.util.List;

/** One run of one use case, and what happened in it. */
public final class Entry {

    /** One event with the reason a person gave, if any. */
    public record Happened(Event event, String reason) {
    }

    private final String useCase;
    private final List<Happened> happened = new ArrayList<>();

    Entry(String useCase) {
        this.useCase = useCase;
    }

    void add(Event event, String reason) {
        happened.add(new Happened(event, reason));
    }

    boolean isEmpty() {
        return happened.isEmpty();
    }

    public String useCase() {
        return useCase;
    }

    public List<Happened> happened() {
        return List.copyOf(happened);
    }
}
