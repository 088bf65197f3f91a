package org.alongside.platform.area;

import java.util.UUID;

/**
 * A council area.
 *
 * @param code three or four letters, as councils' own systems name it: {@code KEN}
 * @param open it has been set up here
 */
public record AreaSummary(UUID id, String gssCode, String code, String name, String council, String slug,
                          String region, boolean open) {
}
