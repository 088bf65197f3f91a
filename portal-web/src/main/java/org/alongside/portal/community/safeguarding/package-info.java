/** What the safeguarding lead and the deputy do about worries, and what a coordinator keeps for them. */
package org.alongside.portal.community.safeguarding;
