/**
 * Who has a place on a run, who is offered one, and who waits in which order.
 *
 * <p>Every change of places goes through one allocation with the run's row locked: a booking takes a free place only when
 * nobody waits for it, and every place that comes free later is offered to the head of the queue and held for a while. A
 * head that needs more seats is never skipped, pairs are offered both places or none, places kept for disabled people and
 * families are kept until their day, and nothing is offered once booking has closed. Who still waits then is carried to
 * the interest list of the course.
 *
 * <p>Emits {@link org.alongside.training.enrolment.EnrolmentEvent}s to the audit trail, messages to the people concerned,
 * and offered and confirmed places as contract events to the outbox.
 */
package org.alongside.training.enrolment;
