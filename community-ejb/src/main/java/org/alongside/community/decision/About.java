package org.alongside.community.decision;

import java.util.UUID;

/**
 * @param id        the thing decided about; may be null for {@link AboutKind#GROUP}
 * @param groupId   the pool or group whose members vote; may be null
 * @param groupName as people know it
 */
public record About(AboutKind kind, UUID id, UUID groupId, String groupName) {
}
