package org.alongside.integration.message;

import java.util.Optional;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Feed;

/** A feed about people is asked before every attempt whether it may still go: they may have taken it back (R-INT-70). */
public interface GuardedFeed {

    Feed feed();

    /** Why it may not leave any more; nothing when it may. The area is open. */
    Optional<FaultCode> stops(Leaving message);
}
