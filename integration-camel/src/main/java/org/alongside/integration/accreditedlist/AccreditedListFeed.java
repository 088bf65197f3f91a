package org.alongside.integration.accreditedlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.register.BrokerEntry;
import org.alongside.accreditation.register.ListTable;
import org.alongside.accreditation.register.boundary.ExportRegister;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.message.FactFeed;
import org.alongside.integration.message.TimedFeed;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;

/**
 * The list as a file: every night, and at once when somebody comes on it or leaves it. The same list is sent once, however
 * many changes led to it. One that does not keep what it promises stays here, and the last good one stands (R-INT-52).
 */
@ApplicationScoped
public class AccreditedListFeed implements TimedFeed, FactFeed {

    private static final System.Logger LOG = System.getLogger(AccreditedListFeed.class.getName());

    @Inject
    private ExportRegister register;

    @Inject
    private FindAreas areas;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @Override
    public Feed feed() {
        return Feed.F1;
    }

    @Override
    public Set<String> types() {
        return Set.of("accreditation.granted", "accreditation.expired", "accreditation.relinquished",
                "accreditation.suspended", "accreditation.restored", "accreditation.withdrawn");
    }

    /** Another one whenever the list is another, and every day in London. */
    @Override
    public String period(Instant now) {
        return register.stamp();
    }

    @Override
    public Optional<Outgoing> outgoing(Waiting fact, EndpointView endpoint) {
        return outgoing(endpoint, register.stamp());
    }

    @Override
    public Optional<Outgoing> outgoing(EndpointView endpoint, String period) {
        if (endpoint.transport() != Transport.SFTP) {
            return Optional.empty();
        }
        AreaSummary area = areas.byId(call.area()).orElseThrow();
        if (!endpoint.tellsOf(area.code())) {
            return Optional.empty();
        }
        LocalDate today = London.today(clock);
        List<BrokerEntry> brokers = register.entries();
        byte[] file = AccreditedList.bytes(ListTable.forPrograms(area, brokers));
        List<String> faults = AccreditedList.faults(file, today);
        if (!faults.isEmpty()) {
            LOG.log(System.Logger.Level.ERROR, "The list of {0} is not fit to be sent: {1}", area.slug(), faults);
            return Optional.empty();
        }
        UUID event = UUID.nameUUIDFromBytes((endpoint.id() + " " + period).getBytes(StandardCharsets.UTF_8));
        return Optional.of(new Outgoing(event, area.code(), "accredited-brokers", "text/csv", file, today.toString(), "",
                null, brokers.size(), null));
    }
}
