/** Every open area in its turn: what the portal does by itself, it does in one area after the other. */
package org.alongside.integration.area;
