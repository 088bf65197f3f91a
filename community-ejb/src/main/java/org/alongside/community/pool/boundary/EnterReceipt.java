package org.alongside.community.pool.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/**
 * This came to the bank.
 *
 * @param amount         pounds as they were typed
 * @param words          what the bank prints beside it
 * @param contributionId which promise it is; null when nobody knows
 */
public record EnterReceipt(UUID commandId, UUID poolId, LocalDate day, String amount, String words, int runningNo,
                           UUID contributionId) implements Command {
}
