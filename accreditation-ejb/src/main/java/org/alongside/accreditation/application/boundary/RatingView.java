package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.Rating;

/** One assessor's rating and why. */
public record RatingView(UUID assessorId, String assessorName, Rating rating, String reason) {
}
