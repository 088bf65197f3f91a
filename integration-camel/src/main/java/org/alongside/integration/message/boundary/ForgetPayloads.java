package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.alongside.integration.message.control.Payloads;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Erases what messages said when its time is over; that they were there stays known (5.8, R-INT-83). */
@Stateless
public class ForgetPayloads {

    private static final int SLICE = 1000;

    @Inject
    private Payloads payloads;

    @Inject
    private Clock clock;

    /** What should have been erased yesterday is here today: last night's work did not end (R-INT-83). */
    @UseCase("FORGET_PAYLOADS")
    public boolean isLate() {
        return payloads.isOver(London.today(clock).minusDays(1));
    }

    /** @return whether there is more */
    @UseCase("FORGET_PAYLOADS")
    public boolean forget() {
        return payloads.forget(London.today(clock), SLICE) == SLICE;
    }
}
