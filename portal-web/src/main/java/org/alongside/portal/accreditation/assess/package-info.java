/** The assessor's cases: the interest question first, then a rating with a reason for each criterion, and advice. */
package org.alongside.portal.accreditation.assess;
