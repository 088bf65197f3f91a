package org.alongside.integration.statuschange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.accreditation.register.boundary.ExportRegister;
import org.alongside.integration.envelope.Envelope;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.message.FactFeed;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.platform.address.PortalAddress;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.tenancy.CurrentCall;

/** Feed F2 as events, one for each change, in order for each broker. */
@ApplicationScoped
public class StatusChangeFeed implements FactFeed {

    private static final String TYPE = "uk.ulo.accreditation.status_changed.v1";
    private static final Set<Transport> BY_EVENT = EnumSet.of(Transport.WEBHOOK, Transport.REST);

    static final Set<String> FACTS = Set.of("accreditation.granted", "accreditation.expired", "accreditation.relinquished",
            "accreditation.suspended", "accreditation.restored", "accreditation.withdrawn");

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
    public Set<String> types() {
        return FACTS;
    }

    /** Of who is told by number and on request only, nothing goes out unasked (R-ACC-99). */
    @Override
    public Optional<Outgoing> outgoing(Waiting fact, EndpointView endpoint) {
        if (!register.has(fact.subject())) {
            return Optional.empty();
        }
        StatusChange change = StatusChange.of(fact.payload());
        AreaSummary area = areas.byId(call.area()).orElseThrow();
        if (!endpoint.tellsOf(area.code())) {
            return Optional.empty();
        }
        if (!BY_EVENT.contains(endpoint.transport())) {
            return endpoint.transport() == Transport.EMAIL && change.isUrgent() ? Optional.of(letter(fact, change, area))
                    : Optional.empty();
        }
        Envelope event = event(fact, change, area);
        return Optional.of(new Outgoing(fact.id(), change.number(), TYPE, Envelope.MEDIA_TYPE, event.bytes(),
                change.number(), change.after().name(), null, 1, null));
    }

    /** What is urgent waits for no morning; the rest {@link StatusDigest} tells. */
    private static Outgoing letter(Waiting fact, StatusChange change, AreaSummary area) {
        return new Outgoing(fact.id(), change.number(), TYPE, "text/plain", StatusLetter.of(area, List.of(change)),
                change.number(), change.after().name(), null, 1, null);
    }

    static Envelope event(Waiting fact, StatusChange change, AreaSummary area) {
        String list = PortalAddress.of("/" + area.slug() + "/register/" + change.number());
        return new Envelope(fact.id(), Feed.F2, area.code(), "accreditation", TYPE, "broker/" + change.number(),
                change.number(), change.at(), "StatusChanged", change.data(list));
    }
}
