package org.alongside.integration.message;

import java.util.UUID;

/**
 * What a partner wrote of a file of ours.
 *
 * @param name what it is called there: our file's name with {@code .ack.json}, {@code .nack.json} or {@code .result.csv}
 */
public record PartnerAnswer(UUID endpointId, String name, byte[] content) {
}
