package org.alongside.training.feedback;

/**
 * What one person says about a run.
 *
 * @param words their own; empty when they said nothing more
 */
public record FeedbackAnswer(Opinion opinion, TookPart tookPart, String words) {
}
