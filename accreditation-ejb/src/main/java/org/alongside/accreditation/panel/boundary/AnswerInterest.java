package org.alongside.accreditation.panel.boundary;

import java.util.UUID;
import org.alongside.accreditation.panel.InterestChoice;
import org.alongside.platform.usecase.Command;

/** This is my interest in this case. {@code words} may be empty where there is none. */
public record AnswerInterest(UUID commandId, UUID caseId, InterestChoice choice, String words) implements Command {
}
