package org.alongside.community.safeguarding.boundary;

/** {@code somebodyReads} is false when everybody who could read it here may be part of it. */
public record WorryTold(boolean somebodyReads) {
}
