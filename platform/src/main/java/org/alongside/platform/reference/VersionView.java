package org.alongside.platform.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a list, without its rows.
 *
 * @param number       counted for each list
 * @param source       the address it was taken from
 * @param uploader     who took it in
 * @param inForceSince when it was last put in force; null when it never was
 */
public record VersionView(UUID id, Dataset dataset, int number, VersionStatus status, LocalDate effectiveFrom, String source,
        String licence, String sha256, int rows, UUID uploader, Instant uploadedAt, Instant inForceSince) {

    public boolean can(VersionStatus.Move move) {
        return status.can(move);
    }
}
