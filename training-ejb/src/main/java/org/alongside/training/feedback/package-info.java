/**
 * What learners say about a run, without anybody knowing who said what (R-TRN-41).
 *
 * <p>Somebody who was on a run answers once. Who has answered and what was answered are kept apart, and trainers and
 * providers see the answers only when there are so many that nobody can be recognised by them.
 *
 * <p>Emits {@link org.alongside.training.feedback.FeedbackEvent}s that name the run and nobody.
 */
package org.alongside.training.feedback;
