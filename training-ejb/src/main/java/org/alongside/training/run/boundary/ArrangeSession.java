package org.alongside.training.run.boundary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.run.AccessFeature;

/**
 * Hold a session then and there; times are what a clock in London shows.
 *
 * @param sessionId   null for a new one
 * @param place       empty for an online session
 * @param joinInfo    empty for a session in a room
 * @param noneOffered nothing from the list of access features, said on purpose
 */
public record ArrangeSession(UUID commandId, UUID runId, UUID sessionId, LocalDate day, LocalTime from, LocalTime until,
        String place, String town, String joinInfo, Set<AccessFeature> access, boolean noneOffered, boolean makeUp)
        implements Command {
}
