package org.alongside.community.decision.control;

import java.util.Set;
import java.util.UUID;

/**
 * Who looks at a decision.
 *
 * @param votesFor for whom they may vote about money today
 * @param supports who named them as a supporter
 */
public record Watcher(UUID me, Set<UUID> votesFor, Set<UUID> supports) {
}
