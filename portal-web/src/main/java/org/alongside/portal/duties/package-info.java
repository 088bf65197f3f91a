/** The way in for people who have a role in an area. */
package org.alongside.portal.duties;
