package org.alongside.training.learning.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.training.learning.LearningKind;

/** Something I learned outside courses. */
public record LearningNote(UUID id, LearningKind kind, String what, String learned, LocalDate day) {
}
