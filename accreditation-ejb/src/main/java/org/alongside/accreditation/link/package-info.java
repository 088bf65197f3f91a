/**
 * What ties two people together, as the portal knows it by itself: by person, never by e-mail (R-ACC-49).
 *
 * <p>Other parts of the portal tell ({@link org.alongside.accreditation.link.boundary.RecordLinks}): a trainer and a
 * learner, a broker and a customer, and also somebody who stepped out of a case. Everybody who handles cases asks
 * ({@link org.alongside.accreditation.link.boundary.KnowLinks}) before anything is shown. A link is never changed.
 */
package org.alongside.accreditation.link;
