package org.alongside.community.safeguarding.boundary;

import org.alongside.community.safeguarding.SwitchFacts;

/** A pause with the names in it; {@code asker} is empty unless somebody asked for more time. */
public record SwitchView(SwitchFacts facts, String person, String setBy, String asker) {
}
