package org.alongside.accreditation.application.boundary;

import java.util.UUID;
import org.alongside.accreditation.application.DeclaredTie;
import org.alongside.accreditation.application.TieEffect;

/** A link that was told, and what it means here today. */
public record TieView(UUID id, DeclaredTie tie, TieEffect effect) {
}
