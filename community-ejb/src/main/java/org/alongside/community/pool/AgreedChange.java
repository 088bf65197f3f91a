package org.alongside.community.pool;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What becomes different when a version of an agreement counts, besides its words: who holds the money and who does what.
 * Both are part of what a group decides about and signs again (specification 6.3).
 *
 * @param holder null when that stays
 * @param tasks  by membership, of those for whom they change
 */
public record AgreedChange(HolderKind holder, String holderName, String bankRef, Map<UUID, Set<PoolTask>> tasks) {

    public static final AgreedChange NONE = new AgreedChange(null, "", "", Map.of());

    public AgreedChange {
        tasks = Map.copyOf(tasks);
    }

    /** Of the account, only the last four digits. */
    public AgreedChange heldBy(HolderKind kind, String called, String lastDigits) {
        return new AgreedChange(kind, called, lastDigits, tasks);
    }

    public AgreedChange doing(UUID membership, Set<PoolTask> all) {
        Map<UUID, Set<PoolTask>> more = new HashMap<>(tasks);
        more.put(membership, Set.copyOf(all));
        return new AgreedChange(holder, holderName, bankRef, more);
    }
}
