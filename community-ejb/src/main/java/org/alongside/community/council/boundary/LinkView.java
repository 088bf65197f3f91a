package org.alongside.community.council.boundary;

import java.time.Instant;
import java.util.Optional;
import org.alongside.community.council.LinkDetails;
import org.alongside.community.council.LinkStatus;

/**
 * How far I am with my council.
 *
 * @param status  null when I never asked
 * @param askedAt null when I never asked
 * @param sent    what is sent, or was, as long as the council has not answered
 * @param takesNhsNumber the area lets people give their NHS number for it
 */
public record LinkView(LinkStatus status, Instant askedAt, Optional<LinkDetails> sent, boolean takesNhsNumber) {

    public boolean mayAsk() {
        return status == null || !status.isLive();
    }

    public boolean isLinked() {
        return status == LinkStatus.CONFIRMED;
    }
}
