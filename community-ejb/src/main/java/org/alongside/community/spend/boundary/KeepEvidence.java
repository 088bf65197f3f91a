package org.alongside.community.spend.boundary;

import java.util.UUID;
import org.alongside.community.spend.EvidenceKind;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.platform.usecase.Command;

/**
 * This shows what was paid for.
 *
 * @param words its number or date, and where the paper is
 * @param file  a photo or a scan of it; null when there is none
 */
public record KeepEvidence(UUID commandId, UUID spendId, EvidenceKind kind, String words, ReceivedFile file)
        implements Command {
}
