package org.alongside.community.person;

import java.time.Instant;

/** What was tried so that the person who reads it could decide themselves. */
public record SupportView(SupportNote note, String notedBy, Instant when) {
}
