package org.alongside.integration.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.message.TimedFeed;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.training.completion.CompletionCount;
import org.alongside.training.completion.boundary.CountCompletions;

/** The counts of a month, once it is over. */
@ApplicationScoped
public class CompletionsFeed implements TimedFeed {

    @Inject
    private CountCompletions completions;

    @Inject
    private FindAreas areas;

    @Inject
    private CurrentCall call;

    @Override
    public Feed feed() {
        return Feed.F8;
    }

    /** The month before this one. */
    @Override
    public String period(Instant now) {
        return YearMonth.from(London.dayOf(now)).minusMonths(1).toString();
    }

    @Override
    public Optional<Outgoing> outgoing(EndpointView endpoint, String period) {
        YearMonth month = YearMonth.parse(period);
        List<CompletionCount> counts = endpoint.transport() == Transport.SFTP ? completions.in(month) : List.of();
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        String area = areas.byId(call.area()).orElseThrow().code();
        return Optional.of(new Outgoing(null, area, "training-completed", "text/csv", CompletionTable.of(area, month, counts),
                period, "", null, counts.size(), null));
    }
}
