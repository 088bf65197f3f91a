package org.alongside.accreditation.application.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.TieEffect;
import org.alongside.accreditation.application.TieKind;
import org.alongside.accreditation.application.YesNo;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.Rule;
import org.alongside.platform.text.TextRule;

/** Whether a link is told completely enough to be weighed. */
final class TieCheck {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private TieCheck() {
    }

    static List<Breach> gaps(DeclaredTie tie, LocalDate today) {
        List<Breach> gaps = new ArrayList<>();
        need(tie.counterparty() != null, "counterparty", ApplicationRule.TIE_COUNTERPARTY_UNANSWERED, gaps);
        need(!tie.name().isEmpty(), "name", TextRule.TEXT_MISSING, gaps);
        need(tie.kind() != null, "kind", ApplicationRule.TIE_KIND_UNANSWERED, gaps);
        need(tie.here() != null && tie.here().isAnswered(), "here", ApplicationRule.TIE_PLACE_UNANSWERED, gaps);
        need(tie.kind() != TieKind.OWNERSHIP || isPercent(tie.sharePercent()), "sharePercent",
                ApplicationRule.TIE_SHARE_MISSING, gaps);
        need(tie.counterparty() == null || !tie.counterparty().mayAlsoGiveSupport() || answersSupport(tie),
                "supportsMyCustomers", ApplicationRule.TIE_SUPPORT_UNANSWERED, gaps);
        need(tie.from() != null, "from", ApplicationRule.EVIDENCE_DATE_MISSING, gaps);
        need(tie.from() == null || !tie.from().isAfter(today), "from", ApplicationRule.TIE_STARTS_IN_FUTURE, gaps);
        need(tie.from() == null || tie.until() == null || tie.until().isAfter(tie.from()), "until",
                ApplicationRule.TIE_ENDS_BEFORE_START, gaps);
        need(!gaps.isEmpty() || IndependencePolicy.effectOf(tie, today) != TieEffect.NEEDS_PLAN
                || !tie.plan().isEmpty(), "plan", ApplicationRule.TIE_NEEDS_PLAN, gaps);
        return gaps;
    }

    private static boolean answersSupport(DeclaredTie tie) {
        return tie.supportsMyCustomers() == YesNo.YES || tie.supportsMyCustomers() == YesNo.NO;
    }

    private static boolean isPercent(BigDecimal share) {
        return share != null && share.signum() > 0 && share.compareTo(HUNDRED) <= 0;
    }

    private static void need(boolean holds, String field, Rule rule, List<Breach> gaps) {
        if (!holds) {
            gaps.add(Breach.at(field, rule));
        }
    }
}
