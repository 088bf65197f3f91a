package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.Recommendation;
import org.alongside.platform.usecase.Command;

/** Advise the panel. */
public record RecommendOutcome(UUID commandId, UUID applicationId, Recommendation recommendation, String words)
        implements Command {
}
