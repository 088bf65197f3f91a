/** Members of the body suspend a broker for now, look at it again, and end it; the broker reads why. */
package org.alongside.portal.accreditation.interim;
