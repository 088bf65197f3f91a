package org.alongside.community.council;

import java.util.List;
import java.util.UUID;

/**
 * The answer to a pay run. It is taken in whole or not at all, but for lines about people nobody is linked with, which wait.
 *
 * @param fate     APPLIED, DUPLICATE, or REFUSED: then nothing of it was used
 * @param runId    null when it was refused
 * @param outcomes what there is to say, about the whole first
 */
public record PayRunReceived(RowFate fate, UUID runId, long lines, long applied, long waiting, List<PayOutcome> outcomes) {

    public PayRunReceived {
        outcomes = List.copyOf(outcomes);
    }

    public static PayRunReceived refused(long lines, List<PayOutcome> why) {
        return new PayRunReceived(RowFate.REFUSED, null, lines, 0, 0, why);
    }
}
