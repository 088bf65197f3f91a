package org.alongside.training.enrolment.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * I put my name down for a course.
 *
 * @param title      what the course is called now; empty when it is not public any more
 * @param comesFirst I am offered a place before everybody else next time
 */
public record MyInterest(UUID courseId, String title, Instant since, boolean comesFirst) {
}
