/**
 * Becoming accredited, as pages: to apply, to look after applications, to assess, to decide, and the body behind it.
 * What several of these journeys show or ask stands here.
 */
package org.alongside.portal.accreditation;
