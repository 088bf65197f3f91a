package org.alongside.integration.call;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A signed web call as it came.
 *
 * @param endpointId from the address it was made to
 * @param headers    the three of Standard Webhooks and no other (R-INT-10), each with all its values
 * @param body       the raw bytes that were signed
 */
public record SignedCall(UUID endpointId, Map<String, List<String>> headers, byte[] body) {

    public SignedCall {
        headers = Map.copyOf(headers);
    }
}
