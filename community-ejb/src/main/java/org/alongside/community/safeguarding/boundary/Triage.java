package org.alongside.community.safeguarding.boundary;

import java.util.UUID;
import org.alongside.community.safeguarding.ShareConsent;
import org.alongside.platform.usecase.Command;

/** {@code consent} is null when nobody has asked. */
public record Triage(UUID commandId, UUID concernId, String wishes, ShareConsent consent, String note) implements Command {
}
