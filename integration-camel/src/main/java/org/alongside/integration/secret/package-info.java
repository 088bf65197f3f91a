/**
 * What an endpoint is opened with, as people keep it: which secrets it names, until when each holds, and a new one beside the
 * old until nobody uses that any more (8.8). Their values stand in files; here only a new one of ours is seen, once, by whoever
 * had it drawn and hands it over.
 *
 * <p>One stands alone; a new one is drawn beside it, and both sign and open for a week; then the old one is taken back, or
 * somebody takes it back before. The last one is never taken back while another is missing.
 */
package org.alongside.integration.secret;
