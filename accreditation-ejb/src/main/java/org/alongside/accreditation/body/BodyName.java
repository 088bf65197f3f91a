package org.alongside.accreditation.body;

import java.util.UUID;

/** A body by its name, for areas it does not serve. */
public record BodyName(UUID bodyId, String name) {
}
