package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.Interest;
import org.alongside.accreditation.application.Recommendation;

/** An assessor of a case; {@code recommendation} is null until they gave one. */
public record AssessorView(UUID personId, String name, Interest interest, Recommendation recommendation, String words) {
}
