package org.alongside.community.timebank.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.WhoPays;
import org.alongside.platform.usecase.Command;

/** A signed sheet of a session; givers and receivers by their addresses, one a line. */
public record RecordSession(UUID commandId, String what, MeetingPlace place, LocalDate day, String hours,
        String minutes, boolean children, WhoPays pays, String givers, String receivers) implements Command {
}
