package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.YesNo;
import org.alongside.platform.usecase.Command;

/** Say whether I have a connection with the applicant, and which. */
public record AnswerInterest(UUID commandId, UUID applicationId, YesNo connection, String words) implements Command {
}
