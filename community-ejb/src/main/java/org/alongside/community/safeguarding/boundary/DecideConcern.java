package org.alongside.community.safeguarding.boundary;

import java.util.UUID;
import org.alongside.community.safeguarding.Outcome;
import org.alongside.community.safeguarding.Referral;
import org.alongside.community.safeguarding.SharingReason;
import org.alongside.platform.usecase.Command;

public record DecideConcern(UUID commandId, UUID concernId, Outcome outcome, Referral referral, SharingReason why,
                            String note) implements Command {
}
