package org.alongside.accreditation.panel.entity;

import java.time.LocalDate;
import org.alongside.accreditation.panel.LinkKind;

/** A link to the applicant that the portal knows by itself (R-ACC-49). */
public record DetectedLink(LinkKind kind, LocalDate since) {
}
