package org.alongside.integration.statuschange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.accreditation.register.boundary.ExportRegister;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.message.TimedFeed;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.outbox.boundary.DeliverOutbox;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;

/** Feed F2 as one e-mail in the morning with the changes of the day before; what is urgent has gone by itself. */
@ApplicationScoped
public class StatusDigest implements TimedFeed {

    /** Nobody in an office reads it before. */
    private static final Duration UNTIL_MORNING = Duration.ofHours(8);

    @Inject
    private DeliverOutbox outbox;

    @Inject
    private ExportRegister register;

    @Inject
    private FindAreas areas;

    @Inject
    private CurrentCall call;

    @Override
    public Feed feed() {
        return Feed.F2;
    }

    @Override
    public String period(Instant now) {
        return London.dayOf(now.minus(UNTIL_MORNING)).minusDays(1).toString();
    }

    @Override
    public Optional<Outgoing> outgoing(EndpointView endpoint, String period) {
        if (endpoint.transport() != Transport.EMAIL) {
            return Optional.empty();
        }
        AreaSummary area = areas.byId(call.area()).orElseThrow();
        List<StatusChange> changes = endpoint.tellsOf(area.code()) ? changes(endpoint, LocalDate.parse(period)) : List.of();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Outgoing(UUID.randomUUID(), "changes",
                "changes-" + period, "text/plain", StatusLetter.of(area, changes), "", "", null, changes.size(), null));
    }

    /** Of who is told by number and on request only, nothing goes out unasked (R-ACC-99). */
    private List<StatusChange> changes(EndpointView endpoint, LocalDate day) {
        Instant from = London.startOf(day);
        Instant first = endpoint.enabledFrom() == null || endpoint.enabledFrom().isBefore(from) ? from : endpoint.enabledFrom();
        return outbox.written(StatusChangeFeed.FACTS, first, London.startOf(day.plusDays(1))).stream()
                .filter(fact -> register.has(fact.subject())).map(fact -> StatusChange.of(fact.payload()))
                .filter(one -> !one.isUrgent()).toList();
    }
}
