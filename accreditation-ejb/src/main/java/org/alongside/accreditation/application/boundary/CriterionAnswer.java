package org.alongside.accreditation.application.boundary;

import java.util.List;
import org.alongside.accreditation.application.EvidenceView;
import org.alongside.accreditation.framework.Criterion;

/** One criterion of my application: what is asked, what I told, and whether I can change it now. */
public record CriterionAnswer(Criterion criterion, String guidance, String statement, boolean talkItThrough,
        List<EvidenceView> evidence, boolean done, boolean open) {
}
