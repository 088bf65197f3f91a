/** Facts that other modules, or partners outside, may see. Imports only {@code java.*}, so that anyone can read them. */
package org.alongside.platform.contracts;
