/** What the tests of other modules need from here. Nothing of this runs in the portal. */
package org.alongside.server.testing;
