package org.alongside.platform.area;

import java.util.UUID;

/** A council area. {@code open} when it has been set up here. */
public record AreaSummary(UUID id, String gssCode, String name, String council, String slug, String region,
                          boolean open) {
}
