package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.community.spend.EvidenceKind;
import org.alongside.platform.usecase.Command;

/** This shows what was paid for. */
public record KeepEvidence(UUID commandId, UUID spendId, EvidenceKind kind, String words) implements Command {
}
