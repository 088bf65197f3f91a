package org.alongside.integration.feed;

import java.util.Map;
import org.alongside.integration.fault.FaultCode;

/**
 * A row that cannot be applied yet.
 *
 * @param waitsFor what it waits for, so that it is found when that comes: {@code person 0004711}; empty for a person's hand
 * @param cells    by our names of the columns, for somebody to put right
 */
public record WaitingRow(long line, String businessKey, String waitsFor, FaultCode code, Map<String, String> cells) {
}
