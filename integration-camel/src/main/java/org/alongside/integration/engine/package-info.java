/**
 * The engine: takes lanes that are due, and at each endpoint sends what waits and fetches what is there.
 *
 * <p>Every second it asks for as many lanes as it has hands free. A hand opens the lane's area, asks the message feature
 * for one message after another, gives each to the carrier of the endpoint's transport, and says how it ended; then it
 * fetches, where the feed comes in. No transaction is open while a partner is spoken to. Several portals run this engine
 * on one database and never have one endpoint in hand together.
 */
package org.alongside.integration.engine;
