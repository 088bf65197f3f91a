package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;
import org.alongside.training.enrolment.NeedsTold;

/**
 * Please arrange this for me.
 *
 * @param enrolmentId null for what is kept for the next booking
 */
public record TellNeeds(UUID commandId, UUID enrolmentId, NeedsTold told) implements Command {
}
