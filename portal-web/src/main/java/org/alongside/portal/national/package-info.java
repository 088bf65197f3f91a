/** The front door of the country: choose your area, or find it by its name. */
package org.alongside.portal.national;
