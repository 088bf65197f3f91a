package org.alongside.integration.sftp;

import java.time.Instant;

/**
 * A file as it lay there at an earlier look: what the engine keeps between two looks of one endpoint.
 *
 * @param since when it was first seen with this size and this moment of change
 */
public record Seen(String name, long size, Instant modified, Instant since) {

    boolean isUnchangedIn(SftpVisit.Entry entry) {
        return size == entry.size() && modified.equals(entry.modified());
    }
}
