package org.alongside.integration.watch.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.message.EndpointFigures;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.PartnerView;
import org.alongside.integration.secret.SecretEnd;
import org.alongside.integration.watch.entity.Expectation;
import org.alongside.platform.time.BankDays;

/**
 * Everything a look needs, asked for once.
 *
 * @param came    by endpoint, when the last file came
 * @param cleared by endpoint, when a missing file was last found to have come
 * @param secrets that end, with none beside them
 * @param withheld endpoints at which a return does not balance and is not sent
 * @param late    what should have been erased by yesterday is still here
 */
public record Seen(UUID area, Instant now, LocalDate today, BankDays banks, List<EndpointView> endpoints,
        List<PartnerView> partners, List<EndpointFigures> figures, List<Expectation> expectations, Map<UUID, Instant> came,
        Map<UUID, Instant> cleared, List<SecretEnd> secrets, Set<UUID> withheld, boolean late) {
}
