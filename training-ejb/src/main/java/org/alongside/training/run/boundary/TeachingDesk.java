package org.alongside.training.run.boundary;

import org.alongside.training.run.RunView;
import org.alongside.training.run.TaughtRun;

/**
 * A run as somebody who is asked to teach it sees it.
 *
 * @param coTrainerMissing nobody with lived experience has confirmed to co-train it (R-TRN-08)
 * @param coDelivered      enough of it was taught together so far (R-TRN-09)
 */
public record TeachingDesk(RunView run, TaughtRun mine, boolean coTrainerMissing, boolean replacementSought,
        boolean coDelivered) {
}
