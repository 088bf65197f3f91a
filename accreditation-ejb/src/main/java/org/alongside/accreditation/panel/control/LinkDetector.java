package org.alongside.accreditation.panel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.application.boundary.PutBeforePanel;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.accreditation.link.boundary.KnowLinks;
import org.alongside.accreditation.panel.entity.PanelCase;

/** Finds what ties a person to an applicant, from what the portal itself knows (R-ACC-49). */
@ApplicationScoped
public class LinkDetector {

    @Inject
    private KnowLinks links;

    @Inject
    private PutBeforePanel applications;

    @Inject
    private Panels panels;

    /** @param assessors who read the evidence of the case */
    public List<DetectedLink> between(UUID person, PanelCase panel, Set<UUID> assessors, LocalDate today) {
        List<DetectedLink> found = new ArrayList<>(links.between(person, panel.applicantId()));
        if (person.equals(panel.applicantId())) {
            found.add(new DetectedLink(LinkKind.SAME_PERSON, today));
        }
        if (assessors.contains(person)) {
            found.add(new DetectedLink(LinkKind.ASSESSED_THE_CASE, today));
        }
        if (panels.hasJudged(person, panel.applicantId(), panel.id())) {
            found.add(new DetectedLink(LinkKind.EARLIER_PANEL, today));
        }
        if (applications.assessedBefore(panel.subjectId(), person)) {
            found.add(new DetectedLink(LinkKind.ASSESSED_BEFORE, today));
        }
        return found;
    }
}
