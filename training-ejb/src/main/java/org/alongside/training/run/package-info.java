/**
 * Runs: dated deliveries of a course, their sessions, trainers and places.
 *
 * <p>A run is planned, opened for booking once somebody with lived experience has confirmed to co-train it, closes for
 * booking, takes place and is closed; until it was delivered it can be cancelled. The run holds the facts places are
 * given by; who gets a place is the enrolment's business, which locks the run first
 * ({@link org.alongside.training.run.boundary.HoldRun}).
 *
 * <p>Emits {@link org.alongside.training.run.RunEvent}s to the audit trail, and tells the outside when a run opens, changes or is
 * cancelled.
 */
package org.alongside.training.run;
