package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/** This is how the body is reached from now on, as it was typed. */
public record ChangeContact(UUID commandId, String phone, String email, String words) implements Command {
}
