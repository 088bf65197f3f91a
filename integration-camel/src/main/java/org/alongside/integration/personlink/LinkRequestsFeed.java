package org.alongside.integration.personlink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.council.LinkDetails;
import org.alongside.community.council.boundary.ReceiveLinks;
import org.alongside.integration.envelope.Envelope;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.message.FactFeed;
import org.alongside.integration.message.GuardedFeed;
import org.alongside.integration.message.Leaving;
import org.alongside.integration.message.boundary.TakeBack;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.contracts.LinkRequested;
import org.alongside.platform.contracts.PersonLinkEnded;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.tenancy.CurrentCall;

/** What somebody agreed to have sent, out; called off as soon as they take it back, which whoever had it is told. */
@ApplicationScoped
public class LinkRequestsFeed implements FactFeed, GuardedFeed {

    private static final String REQUESTED = "uk.ulo.person.link_requested.v1";
    private static final String WITHDRAWN = "uk.ulo.person.authority_withdrawn.v1";
    private static final String LINK = "link/";
    /** A request that was given up must not keep them from hearing that it is taken back. */
    private static final String END_OF = "end of ";

    @Inject
    private ReceiveLinks links;

    @Inject
    private TakeBack back;

    @Inject
    private FindAreas areas;

    @Inject
    private CurrentCall call;

    @Override
    public Feed feed() {
        return Feed.F13;
    }

    @Override
    public Set<String> types() {
        return Set.of(LinkRequested.TYPE, PersonLinkEnded.TYPE);
    }

    /** It is asked for at this moment, and again at every attempt. */
    @Override
    public Optional<Outgoing> outgoing(Waiting fact, EndpointView endpoint) {
        return fact.type().equals(LinkRequested.TYPE)
                ? links.toBeSent(fact.subject()).map(details -> requested(fact, details, endpoint))
                : withdrawn(fact, endpoint);
    }

    @Override
    public Optional<FaultCode> stops(Leaving message) {
        String partitionKey = message.partitionKey();
        boolean isOver = partitionKey.startsWith(LINK)
                && links.toBeSent(UUID.fromString(partitionKey.substring(LINK.length()))).isEmpty();
        return isOver ? Optional.of(FaultCode.E401_AUTHORITY_WITHDRAWN) : Optional.empty();
    }

    private Outgoing requested(Waiting fact, LinkDetails details, EndpointView endpoint) {
        return outgoing(fact, endpoint, thing(fact.subject()), REQUESTED, LinkPapers.table(fact.subject(), details),
                LinkPapers.json(fact.subject(), details));
    }

    private Optional<Outgoing> withdrawn(Waiting fact, EndpointView endpoint) {
        String link = fact.subject().toString();
        String thing = thing(fact.subject());
        boolean had = back.mayHaveHad(endpoint.id(), Feed.F13, thing);
        back.all(Feed.F13, thing, FaultCode.E401_AUTHORITY_WITHDRAWN);
        JsonObject data = Json.createObjectBuilder().add("link_request_id", link).add("authority_ref", link).build();
        return had ? Optional.of(outgoing(fact, endpoint, END_OF + thing, WITHDRAWN, LinkPapers.end(fact.subject()), data))
                : Optional.empty();
    }

    /** Under this, what is about a request goes in its order. */
    static String thing(UUID link) {
        return LINK + link;
    }

    private static Instant at(Waiting fact) {
        try (JsonReader reader = Json.createReader(new StringReader(fact.payload()))) {
            return Instant.parse(reader.readObject().getString("at"));
        }
    }

    private Outgoing outgoing(Waiting fact, EndpointView endpoint, String thing, String type, byte[] table, JsonObject data) {
        boolean asFile = endpoint.transport() == Transport.SFTP;
        String link = fact.subject().toString();
        Envelope event = new Envelope(fact.id(), Feed.F13, areas.byId(call.area()).orElseThrow().code(), "person", type,
                thing(fact.subject()), thing, at(fact), type.equals(REQUESTED) ? "LinkRequested" : "AuthorityWithdrawn",
                fact.subject(), data);
        return new Outgoing(fact.id(), thing, type, asFile ? "text/csv" : Envelope.MEDIA_TYPE,
                asFile ? table : event.bytes(), link, "", null, 1, null);
    }
}
