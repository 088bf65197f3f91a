package org.alongside.integration.partner;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.partner.entity.Endpoint;
import org.alongside.integration.partner.entity.Partner;
import org.alongside.testing.Somebody;

/** An endpoint of a council that is agreed with. */
public final class AnEndpoint {

    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private AnEndpoint() {
    }

    public static EndpointView draft(EntityManager entityManager, Feed feed) {
        return draft(entityManager, feed, "mosaic");
    }

    public static EndpointView draft(EntityManager entityManager, Feed feed, String code) {
        Partner council = new Partner(code, "Kent finance", PartnerKind.COUNCIL_FINANCE, "", "DSA 12",
                LocalDate.parse("2027-03-31"));
        entityManager.persist(council);
        entityManager.flush();
        Endpoint endpoint = new Endpoint(council.id(), feed, Transport.SFTP, setting(), null, Somebody.named("Kofi"), NOW);
        entityManager.persist(endpoint);
        entityManager.flush();
        return endpoint.view(council, TODAY);
    }

    public static EndpointSetting setting() {
        return new EndpointSetting("sftp.example:22", "", "alongside", "", "kent", 15, AckMode.NONE);
    }
}
