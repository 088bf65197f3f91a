/** An area's local rules: drafted, asked about, adopted by the members. */
package org.alongside.portal.accreditation.body.rules;
