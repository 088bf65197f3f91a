/**
 * Panels: the people who decide, the interest question before they see anything, the vote, the decision and its release.
 *
 * <p>A case is convened, every member answers the interest question, the panel meets while enough cleared members are
 * there and more than half of them are disabled people or carers, and the chair closes the vote. A second person
 * releases the decision; only then does anything happen to the applicant. Who is from the constituency is never stored
 * here: it is asked anew each time it matters, because declarations lapse and people leave.
 *
 * <p>Emits {@link org.alongside.accreditation.panel.PanelEvent}s to the audit trail and, on transfer and release,
 * contract events to the outbox.
 */
package org.alongside.accreditation.panel;
