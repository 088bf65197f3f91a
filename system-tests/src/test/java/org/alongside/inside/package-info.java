/** Tests that run inside the server, beside the portal: what is asked of entities and boundaries directly. */
package org.alongside.inside;
