/**
 * The commands behind {@code ./portal}. What goes wrong is told in one plain line that says what to do, and the exit
 * code is not 0.
 */
package org.alongside.server.launch;
