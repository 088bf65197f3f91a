package org.alongside.platform.message;

import java.time.Instant;
import java.util.UUID;

/** A message as its reader sees it. {@code path} is relative to the area, or null. */
public record Letter(UUID id, String subject, String body, String path, Instant writtenAt, boolean unread) {
}
