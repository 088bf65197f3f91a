package org.alongside.community.person;

import java.time.Instant;
import java.util.UUID;

/** One thing somebody did for the person who reads it. */
public record DoneForMe(DoneFor what, String who, Instant when, UUID aboutId) {
}
