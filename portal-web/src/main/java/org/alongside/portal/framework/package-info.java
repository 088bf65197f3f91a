/** The national framework, for anyone to read. */
package org.alongside.portal.framework;
