package org.alongside.training.completion.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.training.completion.CompletionOutcome;

/**
 * What came of one run for me.
 *
 * @param certified there is a certificate to look at
 */
public record CompletionView(UUID completionId, UUID runId, String title, CompletionOutcome outcome, LocalDate on,
                             boolean coDelivered, boolean certified) {
}
