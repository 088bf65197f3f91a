package org.alongside.integration.message;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tries to send that ended alike (R-INT-91).
 *
 * @param code        why; empty when all went well
 * @param halfWithin  half of them took no longer than so many thousandths of a second
 * @param longest     what the longest took, in the same
 */
public record TriesView(AttemptOutcome outcome, String code, long count, long halfWithin, long longest) {

    /** The most frequent first; one that is still under way has no length and is left out. */
    public static List<TriesView> of(List<AttemptView> attempts) {
        Map<String, List<AttemptView>> alike = attempts.stream().filter(one -> one.endedAt() != null)
                .collect(Collectors.groupingBy(one -> one.outcome() + " " + one.code()));
        return alike.values().stream().map(TriesView::counted)
                .sorted(Comparator.comparingLong(TriesView::count).reversed().thenComparing(TriesView::code)).toList();
    }

    private static TriesView counted(List<AttemptView> attempts) {
        List<Long> took = attempts.stream().map(one -> Duration.between(one.startedAt(), one.endedAt()).toMillis()).sorted()
                .toList();
        AttemptView first = attempts.get(0);
        return new TriesView(first.outcome(), first.code(), took.size(), took.get((took.size() - 1) / 2),
                took.get(took.size() - 1));
    }
}
