package org.alongside.training.run.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/**
 * Give this run other numbers, as they were typed.
 *
 * @param roomPlaces   empty for what is usual
 * @param overCapacity keep fewer places than people confirmed, on purpose (R-TRN-24)
 */
public record ChangePlaces(UUID commandId, UUID runId, String learnerPlaces, String roomPlaces, boolean overCapacity)
        implements Command {
}
