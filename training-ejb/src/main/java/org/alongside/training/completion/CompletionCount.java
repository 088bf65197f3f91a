package org.alongside.training.completion;

import java.util.SortedSet;
import java.util.UUID;

/**
 * How many came to one version of a course, and how many completed it; nobody's name.
 *
 * @param areaCodes what it teaches, by the framework's codes
 * @param attended  who completed it or came to some of it
 */
public record CompletionCount(UUID courseId, UUID courseVersionId, int version, SortedSet<String> areaCodes,
        boolean coDelivered, int attended, int completed) {
}
