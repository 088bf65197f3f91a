package org.alongside.community.statement.boundary;

import java.time.Instant;
import org.alongside.community.statement.CouncilLinkState;

/** @param statement null when it is no longer shared */
public record SharedStatement(CouncilLinkState state, Instant until, MyStatement statement) {
}
