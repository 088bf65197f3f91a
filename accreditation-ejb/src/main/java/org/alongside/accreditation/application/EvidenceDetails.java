package org.alongside.accreditation.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accreditation.framework.EvidenceRoute;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.Rule;
import org.alongside.platform.text.TextRule;

/** What a person tells about a piece of evidence. {@code words} is empty when a file says it. */
public record EvidenceDetails(
        EvidenceRoute route, String title, LocalDate obtainedOn, OthersData othersData, String words) {

    /** What is still missing before it can be kept. */
    public List<Breach> gaps(boolean hasFile, LocalDate today) {
        List<Breach> gaps = new ArrayList<>();
        need(!title.isEmpty(), "title", TextRule.TEXT_MISSING, gaps);
        need(route != null, "route", ApplicationRule.EVIDENCE_ROUTE_UNANSWERED, gaps);
        need(obtainedOn != null, "obtainedOn", ApplicationRule.EVIDENCE_DATE_MISSING, gaps);
        need(obtainedOn == null || !obtainedOn.isAfter(today), "obtainedOn",
                ApplicationRule.EVIDENCE_DATE_IN_FUTURE, gaps);
        need(othersData != null, "othersData", ApplicationRule.OTHERS_DATA_UNANSWERED, gaps);
        need(othersData != OthersData.UNSETTLED, "othersData", ApplicationRule.OTHERS_DATA_UNSETTLED, gaps);
        need(hasFile || !words.isEmpty(), "words", ApplicationRule.EVIDENCE_NEEDS_TEXT_OR_FILE, gaps);
        return gaps;
    }

    private static void need(boolean holds, String field, Rule rule, List<Breach> gaps) {
        if (!holds) {
            gaps.add(Breach.at(field, rule));
        }
    }
}
