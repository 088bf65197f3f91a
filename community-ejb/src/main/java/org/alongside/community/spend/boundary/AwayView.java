package org.alongside.community.spend.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.pool.AbsenceRule;

/**
 * What I have said about being away.
 *
 * @param rule  what the group agreed about it
 * @param from  null when I have said nothing
 * @param until null until I say that I am back
 */
public record AwayView(UUID poolId, String poolName, AbsenceRule rule, LocalDate from, LocalDate until) {

    public boolean isTold() {
        return from != null;
    }
}
