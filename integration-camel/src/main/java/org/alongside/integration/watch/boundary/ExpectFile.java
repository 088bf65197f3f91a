package org.alongside.integration.watch.boundary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.alongside.integration.watch.Hearers;
import org.alongside.integration.watch.Rhythm;
import org.alongside.platform.usecase.Command;

/**
 * From now on a file is to come by this endpoint.
 *
 * @param firstDay     one of the days that it is for, such as a pay day
 * @param daysBefore   how many working days before such a day it is due
 * @param byTime       until when on that day, in London
 * @param graceMinutes how long somebody waits before others are told
 * @param hearers      who they are
 */
public record ExpectFile(UUID commandId, UUID endpointId, Rhythm rhythm, LocalDate firstDay, int daysBefore,
        LocalTime byTime, int graceMinutes, Hearers hearers) implements Command {
}
