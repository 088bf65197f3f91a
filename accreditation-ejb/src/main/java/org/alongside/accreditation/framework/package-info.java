/**
 * What a broker should know and be able to do, and the numbers the work is run by.
 *
 * <p>The steward brings national editions into force; a body may read one in its own way for its area: adopt optional
 * areas, move parameters inside their range, and add a few criteria. A local interpretation is drafted, consulted on,
 * adopted, and later superseded. Whoever decides about somebody works with {@link Standards}: one edition and one local
 * version together, pinned.
 */
package org.alongside.accreditation.framework;
