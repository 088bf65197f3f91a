/** Panels in the portal: the interest question, the case, the meeting, the release, and the letter. */
package org.alongside.portal.accreditation.panel;
