/**
 * A person applies to be an accredited broker in one area.
 *
 * <p>An {@link org.alongside.accreditation.application.entity.Application} is a task list that is saved as it goes:
 * a claim for each criterion, independence, earlier outcomes, undertakings. It is submitted once nothing is missing,
 * may be returned, is assessed, goes to a panel, and ends accredited, refused, lapsed or withdrawn. See
 * {@link org.alongside.accreditation.application.ApplicationStatus}.
 *
 * <p>Evidence belongs to the person and is lent to one application at a time. What a person asked for so that they can
 * take part (more time, no fee) stands apart and never reaches a panel.
 */
package org.alongside.accreditation.application;
