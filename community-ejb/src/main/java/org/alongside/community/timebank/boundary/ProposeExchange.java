package org.alongside.community.timebank.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.timebank.GivenThing;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.platform.usecase.Command;

/** I would like to take this up; hours and minutes as they were typed. */
public record ProposeExchange(UUID commandId, UUID listingId, GivenThing thing, String what,
        MeetingPlace place, LocalDate day, String hours, String minutes, boolean children) implements Command {
}
