package org.alongside.integration.feed;

/**
 * A feed that comes in. It is called in the one transaction that also remembers the message and writes the answer to the
 * partner; it throws for nothing that a partner can do wrong.
 */
public interface InboundFeed {

    Feed feed();

    Intake take(Received received);
}
