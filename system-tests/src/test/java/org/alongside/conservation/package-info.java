/** Everything that comes in is applied, held, refused or known already, once, wherever the portal is stopped. */
package org.alongside.conservation;
