package org.alongside.accreditation.panel.boundary;

import java.time.Instant;

/** A case of another area that our body decides: where it is, and since when. Whose it is stands there. */
public record CaseElsewhere(String areaName, String areaSlug, Instant askedAt) {
}
