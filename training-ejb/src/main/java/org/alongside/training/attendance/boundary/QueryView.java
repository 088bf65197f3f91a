package org.alongside.training.attendance.boundary;

import java.time.Instant;
import java.util.UUID;
import org.alongside.training.attendance.MarkView;

/** What somebody asks about a mark. */
public record QueryView(UUID queryId, UUID personId, String name, MarkView mark, String words, Instant askedAt) {
}
