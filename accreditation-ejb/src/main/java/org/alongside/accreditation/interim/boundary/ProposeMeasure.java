package org.alongside.accreditation.interim.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** Suspend the broker with this number for now, because of this risk. */
public record ProposeMeasure(UUID commandId, String number, String risk) implements Command {
}
