package org.alongside.accreditation.body.boundary;

import java.util.UUID;
import org.alongside.accreditation.body.Host;
import org.alongside.platform.usecase.Command;

/** Write down what the host does now and how the body is kept apart. */
public record ReviewHost(UUID commandId, UUID bodyId, Host declared) implements Command {
}
