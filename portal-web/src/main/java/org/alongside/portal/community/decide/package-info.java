/** Deciding together: what there is to decide, one decision with its Easy Read summary first, voting, and leading one. */
package org.alongside.portal.community.decide;
