package org.alongside.training.completion.control;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.training.completion.CompletionCount;
import org.alongside.training.completion.CompletionOutcome;
import org.alongside.training.completion.entity.Completion;

/** Completions counted by version of a course and whether it was taught together. */
public final class CompletionCounts {

    private CompletionCounts() {
    }

    private record Kind(UUID versionId, boolean coDelivered) {
    }

    public static List<CompletionCount> of(List<Completion> completions) {
        Map<Kind, List<Completion>> kinds = completions.stream().filter(Completion::stands)
                .filter(one -> one.outcome() != CompletionOutcome.NOT_COMPLETED)
                .collect(Collectors.groupingBy(
                        one -> new Kind(one.delivered().courseVersionId(), one.delivered().coDelivered())));
        return kinds.values().stream().map(CompletionCounts::count)
                .sorted(Comparator.comparing(CompletionCount::courseVersionId).thenComparing(CompletionCount::coDelivered))
                .toList();
    }

    private static CompletionCount count(List<Completion> alike) {
        var delivered = alike.get(0).delivered();
        var areas = delivered.areas().stream().map(area -> area.code()).collect(Collectors.toCollection(TreeSet::new));
        int completed = (int) alike.stream().filter(one -> one.outcome() == CompletionOutcome.COMPLETED).count();
        return new CompletionCount(delivered.courseId(), delivered.courseVersionId(), delivered.versionNo(), areas,
                delivered.coDelivered(), alike.size(), completed);
    }
}
