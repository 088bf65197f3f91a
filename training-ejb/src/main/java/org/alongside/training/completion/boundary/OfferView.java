package org.alongside.training.completion.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.training.course.Depth;

/**
 * Evidence I may use, or not.
 *
 * @param enoughAlone an introduction supports an area but does not show it by itself (R-TRN-31)
 * @param usedIn      the applications I attached it to
 */
public record OfferView(UUID offerId, UUID completionId, String title, String provider, LocalDate on, String areaCode,
                        Depth depth, String editionCode, boolean enoughAlone, List<UUID> usedIn) {
}
