/** How an aggregate moves: one table of transitions, in its status enum, which tests walk and draw. */
package org.alongside.platform.state;
