package org.alongside.training.learning.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.learning.LearningKind;

/**
 * I learned this outside a course.
 *
 * @param what    what I did
 * @param learned what I learned by it
 * @param day     the day, or the last day, of it
 */
public record LogLearning(UUID commandId, LearningKind kind, String what, String learned, LocalDate day)
        implements Command {
}
