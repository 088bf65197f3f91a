/** The numbers an area sets for what people do together: two people change one. */
package org.alongside.portal.community.policy;
