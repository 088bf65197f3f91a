package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.feed.Declared;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.InboundFeed;
import org.alongside.integration.feed.Intake;
import org.alongside.integration.feed.Received;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.platform.area.boundary.FindAreas;
import org.alongside.platform.tenancy.CurrentCall;

/** Hands what came in to the feed it belongs to. */
@ApplicationScoped
public class FeedsIn {

    @Inject
    @Any
    private Instance<InboundFeed> feeds;

    @Inject
    private ReadPartners partners;

    @Inject
    private FindAreas areas;

    @Inject
    private CurrentCall call;

    public boolean has(Feed feed) {
        return find(feed).isPresent();
    }

    /** Of a feed that comes as a table. */
    public Optional<FeedSchema> schema(Feed feed) {
        return find(feed).flatMap(InboundFeed::schema);
    }

    /** The whole of it, as this endpoint's files are read now. */
    public Intake whole(UUID message, EndpointView endpoint, String name, byte[] content, Declared declared) {
        return take(message, endpoint, profile(endpoint.profileId()), name, content, declared, false);
    }

    /** All of it as well, read as it was when two people said that it is right as a whole. */
    public Intake released(UUID message, EndpointView endpoint, UUID profile, String name, byte[] content) {
        return take(message, endpoint, profile(profile), name, content, null, true);
    }

    /** Rows of it that were put right, in our way of writing. */
    public Intake rows(UUID message, EndpointView endpoint, String name, byte[] content) {
        return take(message, endpoint, null, name, content, null, true);
    }

    /** A file that somebody only wants to try; the caller rolls everything back. */
    public Intake tried(Feed feed, UUID partner, String profile, String name, byte[] content) {
        return find(feed).orElseThrow().take(
                new Received(UUID.randomUUID(), partner, areaCode(), profile, name, content, null, false));
    }

    private Intake take(UUID message, EndpointView endpoint, String profile, String name, byte[] content,
            Declared declared, boolean part) {
        return find(endpoint.feed()).orElseThrow().take(
                new Received(message, endpoint.partnerId(), areaCode(), profile, name, content, declared, part));
    }

    private String areaCode() {
        return areas.byId(call.area()).orElseThrow().code();
    }

    private Optional<InboundFeed> find(Feed feed) {
        return feeds.stream().filter(one -> one.feed() == feed).findFirst();
    }

    private String profile(UUID version) {
        return version == null ? null : partners.profile(version).body();
    }
}
