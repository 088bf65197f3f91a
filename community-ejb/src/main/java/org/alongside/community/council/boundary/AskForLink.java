package org.alongside.community.council.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** I want to be linked with the council, and agree to what is sent for it. */
public record AskForLink(UUID commandId, String familyName, String givenNames, LocalDate born, String postcode,
        String letterCode, String nhsNumber, boolean agreed) implements Command {

    /** Who somebody is leaves no trace, not even a fingerprint. */
    @Override
    public String wording() {
        return "AskForLink " + commandId;
    }
}
