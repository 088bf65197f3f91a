/**
 * Looks out for what nobody would notice otherwise: a file that was to come and has not (R-INT-35), an agreement that is
 * about to end (R-INT-77), a connection that closed itself, an endpoint with nothing chosen to be sent.
 *
 * <p>What is wrong is worked out anew at every look. An alert begins when it is wrong for the first time and is over when it
 * is wrong no longer; people are told of each, at times again while it lasts, and of all that concerns one endpoint together
 * (R-INT-84).
 */
package org.alongside.integration.watch;
