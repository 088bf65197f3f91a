package org.alongside.portal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One problem in the list at the top: a sentence that could be about any field says which one it is about, and they stand
 * in the order of the page.
 *
 * @param field null when it is about the form as a whole
 */
public record SummaryLine(String field, String words) {

    /** @param labels what each field of the page is called, in the order of the page */
    static List<SummaryLine> of(List<Problems.Problem> problems, Map<String, String> labels) {
        List<String> order = new ArrayList<>(labels.keySet());
        return problems.stream().sorted(Comparator.comparingInt(problem -> place(problem.field(), order)))
                .map(problem -> new SummaryLine(problem.field(), words(problem, labels.get(problem.field())))).toList();
    }

    /** What is about the whole form comes first; what stands in no tag of ours comes last. */
    private static int place(String field, List<String> order) {
        int place = order.indexOf(field);
        return field == null ? -1 : place < 0 ? order.size() : place;
    }

    private static String words(Problems.Problem problem, String label) {
        if (!problem.general() || label == null || label.isEmpty()) {
            return problem.sentence();
        }
        return label + (label.endsWith("?") ? " " : ": ") + problem.sentence();
    }
}
