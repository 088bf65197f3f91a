/**
 * Courses: what a provider teaches, in versions that a body approves.
 *
 * <p>A version is written as a draft, submitted, and approved by the governing members of a body that is not linked to
 * the provider; where the area's own body is linked, another area's decides. An approved version changes only in its
 * wording; anything that changes what is learned is a new version. It may be retired.
 *
 * <p>The framework's areas are known here only by their codes; whoever submits or approves brings the facts of the
 * edition along. Emits {@link org.alongside.training.course.CourseEvent}s to the audit trail.
 */
package org.alongside.training.course;
