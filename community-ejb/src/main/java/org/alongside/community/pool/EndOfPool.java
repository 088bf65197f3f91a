package org.alongside.community.pool;

import java.util.UUID;

/**
 * What the group was asked about the end of its pool.
 *
 * @param decisionId it was asked this; null when it was not
 * @param over       it has answered
 * @param passed     with yes
 * @param closedBy   the first of the two who close it; null when nobody has
 */
public record EndOfPool(UUID decisionId, boolean over, boolean passed, UUID closedBy) {

    /** It is being asked, or has said yes; after a no it may be asked again. */
    public boolean asked() {
        return decisionId != null && (!over || passed);
    }
}
