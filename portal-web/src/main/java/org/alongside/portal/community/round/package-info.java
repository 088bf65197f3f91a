/** Rounds: a group shares out part of its pot, each member over the same amount. */
package org.alongside.portal.community.round;
