package org.alongside.training.course.boundary;

import java.util.UUID;
import org.alongside.training.course.ProviderLink;

/** Somebody who holds courses here. */
public record ProviderView(UUID providerId, String name, ProviderLink link) {
}
