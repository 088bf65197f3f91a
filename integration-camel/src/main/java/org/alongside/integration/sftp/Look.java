package org.alongside.integration.sftp;

import java.util.List;

/**
 * What one look into a partner's folder found.
 *
 * @param complete    may be fetched now, oldest first
 * @param remembered  what to bring to the next look
 * @param emptyTwice  had no byte at two looks: somebody should ask
 * @param notAskedFor has a name the portal does not ask for; in its safe form
 */
public record Look(List<Complete> complete, List<Seen> remembered, List<String> emptyTwice, List<String> notAskedFor) {

    /** A file that nobody writes any more. */
    public record Complete(String name, boolean withManifest, long size) {
    }
}
