package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.EvidenceDetails;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.platform.usecase.Command;

/** Add evidence and lend it to this criterion. {@code file} is null when the evidence is in words. */
public record AddEvidence(UUID commandId, String criterion, EvidenceDetails details, ReceivedFile file)
        implements Command {
}
