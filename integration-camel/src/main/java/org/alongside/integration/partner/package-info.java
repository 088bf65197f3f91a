/**
 * Partners and their endpoints: a council's system, a bank, a provider of cards, and the one address by which one feed
 * goes to them or comes from them.
 *
 * <p>An endpoint begins as a draft, is tested, and goes live by a second person's word. It may be paused, suspends itself
 * when the other end is not who it was, and is retired. How a partner writes a feed is a profile: data, in versions that
 * are never changed (R-INT-88). A switch stops one feed of an area, or all of them (R-INT-38).
 */
package org.alongside.integration.partner;
