package org.alongside.accreditation.application.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.application.CheckLevel;
import org.alongside.accreditation.application.CheckOutcome;
import org.alongside.platform.usecase.Command;

/** Keep that a criminal-record check was seen. */
public record RecordCheckSeen(UUID commandId, UUID applicationId, CheckLevel level, CheckOutcome outcome,
        LocalDate seenOn) implements Command {
}
