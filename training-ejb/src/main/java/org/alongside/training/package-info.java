/**
 * Training, open to everyone and co-trained by people who use services.
 *
 * <p>A provider writes a course and a body approves its version ({@code course}); a dated delivery of it is a
 * {@code run} with sessions and trainers; people book, wait and are offered places ({@code enrolment}); who came is
 * marked by a trainer ({@code attendance}); and what a learner completed may become evidence ({@code completion}).
 *
 * <p>Features use each other only from boundary to boundary, and only backwards in that order.
 */
package org.alongside.training;
