package org.alongside.training.course.boundary;

import java.time.Instant;
import java.util.UUID;
import org.alongside.training.course.CourseContent;

/** A course another area asks about. */
public record ReviewView(UUID reviewId, String providerName, CourseContent content, Instant askedAt) {
}
