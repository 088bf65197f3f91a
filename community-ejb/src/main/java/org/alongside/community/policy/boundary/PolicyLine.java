package org.alongside.community.policy.boundary;

import org.alongside.community.policy.PolicyValue;

/** One number as it counts today. */
public record PolicyLine(PolicyValue name, long value) {
}
