package org.alongside.training.enrolment.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** This is what travel and assistance cost me although the session did not take place; in pounds, as typed. */
public record ClaimMyCosts(UUID commandId, UUID redressId, String travel, String assistance, String what)
        implements Command {
}
