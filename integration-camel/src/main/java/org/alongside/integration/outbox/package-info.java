/**
 * The way out of the outbox for people: after commit, at least once, in order. They are nudged by e-mail that there is a
 * message, by Notify or by a mail server, in the hours of the day unless it is urgent, and not when it is too late to help.
 * What Notify says of a nudge comes back here.
 */
package org.alongside.integration.outbox;
