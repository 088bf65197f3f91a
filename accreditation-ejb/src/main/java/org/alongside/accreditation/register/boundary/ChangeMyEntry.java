package org.alongside.accreditation.register.boundary;

import java.util.UUID;
import org.alongside.accreditation.register.WrittenEntry;
import org.alongside.platform.usecase.Command;

/** Keep what I wrote about myself. */
public record ChangeMyEntry(UUID commandId, WrittenEntry written) implements Command {
}
