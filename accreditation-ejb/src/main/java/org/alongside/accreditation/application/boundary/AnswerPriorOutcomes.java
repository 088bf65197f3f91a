package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.YesNo;
import org.alongside.platform.usecase.Command;

/** Answer about earlier refusals, withdrawals, or leaving during a concern, anywhere. */
public record AnswerPriorOutcomes(UUID commandId, YesNo hadOutcomes, String words) implements Command {
}
