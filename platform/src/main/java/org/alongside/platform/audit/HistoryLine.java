package org.alongside.platform.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened, for a timeline.
 *
 * @param what  the event's simple name, for example {@code Submitted}
 * @param facts the event's components as text, without its subject
 */
public record HistoryLine(Instant at, String who, String what, Map<String, String> facts) {
}
