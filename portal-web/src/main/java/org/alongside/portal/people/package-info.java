/** Who keeps the work of an area moving. */
package org.alongside.portal.people;
