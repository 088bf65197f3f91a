package org.alongside.training.feedback.boundary;

/** A run somebody may say something about; {@code answered} when they have. */
public record AboutRun(String title, boolean answered) {
}
