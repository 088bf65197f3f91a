/**
 * The way out of the outbox: after commit, at least once, in order. Today it nudges people by e-mail who have a message;
 * feeds to partners join here.
 */
package org.alongside.integration.outbox;
