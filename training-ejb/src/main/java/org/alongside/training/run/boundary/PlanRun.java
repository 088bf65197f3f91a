package org.alongside.training.run.boundary;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunTerms;

/**
 * Plan a run, with numbers as they were typed.
 *
 * @param runId      null for a new one
 * @param roomPlaces empty for what is usual
 * @param terms      the area's numbers, which the page brings along from the framework; null for the national ones
 * @param sharedWith other areas whose programme it stands in as well
 */
public record PlanRun(UUID commandId, UUID runId, UUID courseVersionId, RunMode mode, String learnerPlaces,
        String roomPlaces, String minLearners, LocalDateTime bookingOpens, LocalDateTime bookingCloses, String fee,
        String waiver, RunTerms terms, Set<UUID> sharedWith) implements Command {
}
