package org.alongside.accreditation.application.boundary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.Section;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.framework.Standards;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.text.PlainText;

/** Questions to an applicant, checked as they come in. */
final class Wanted {

    private static final int LONGEST = 2_000;

    private Wanted() {
    }

    /**
     * Of named criteria only. Parts without a question are left out; the others say enough to be answered.
     */
    static List<AskedFor> of(Standards standards, List<AskedFor> wanted) {
        return checked(wanted, criteria(standards));
    }

    /** Also of the other parts of the task list: what is missing may be anywhere. */
    static List<AskedFor> ofAnyPart(Standards standards, List<AskedFor> wanted) {
        Set<String> parts = criteria(standards);
        Stream.of(Section.values()).map(Section::field).forEach(parts::add);
        return checked(wanted, parts);
    }

    private static Set<String> criteria(Standards standards) {
        return standards.criteria().stream().map(Criterion::code).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<AskedFor> checked(List<AskedFor> wanted, Set<String> parts) {
        return wanted.stream()
                .filter(one -> one.text() != null && !one.text().isBlank())
                .map(one -> checked(one, parts)).toList();
    }

    private static AskedFor checked(AskedFor one, Set<String> parts) {
        if (!parts.contains(one.about())) {
            throw new RuleBroken(ApplicationRule.CRITERION_UNKNOWN);
        }
        return new AskedFor(one.about(), PlainText.reason("ask-" + one.about(), one.text(), LONGEST));
    }
}
