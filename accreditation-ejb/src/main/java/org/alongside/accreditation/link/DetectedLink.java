package org.alongside.accreditation.link;

import java.time.LocalDate;

/** A link to the applicant that the portal knows by itself (R-ACC-49). */
public record DetectedLink(LinkKind kind, LocalDate since) {
}
