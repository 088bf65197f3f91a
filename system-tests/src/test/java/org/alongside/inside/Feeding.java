package org.alongside.inside;

import static org.alongside.inside.Applying.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.community.council.LinkOutcome;
import org.alongside.community.council.boundary.AnswerLink;
import org.alongside.community.council.boundary.AskForLink;
import org.alongside.community.council.boundary.LinkWithCouncil;
import org.alongside.community.council.boundary.ReceiveLinks;
import org.alongside.integration.credential.Credentials;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.boundary.WriteMessages;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointStep;
import org.alongside.integration.partner.PartnerKind;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.AddPartner;
import org.alongside.integration.partner.boundary.DraftEndpoint;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.KeepPartners;
import org.alongside.integration.partner.boundary.MoveEndpoint;
import org.alongside.integration.webhook.WebhookSecret;
import org.alongside.platform.area.boundary.OpenArea;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.outbox.boundary.DeliverOutbox;

/** A council whose files come to an area, and people it knows. */
@ApplicationScoped
public class Feeding {

    static final String AREA = "suffolk";
    static final String CODE = "SFK";

    private static final int MONTH = 44640;
    private static final int MANY = 10_000;

    @Inject
    private Scene scene;

    @Inject
    private OpenArea areas;

    @Inject
    private GiveRoles roles;

    @Inject
    private KeepPartners partners;

    @Inject
    private KeepEndpoints endpoints;

    @Inject
    private Credentials credentials;

    @Inject
    private LinkWithCouncil linking;

    @Inject
    private ReceiveLinks links;

    @Inject
    private DeliverOutbox outbox;

    @Inject
    private WriteMessages writer;

    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    /** By which a feed comes in; nobody looks for files there, so that only the test hands them over. */
    UUID endpoint(Feed feed) {
        return endpoint(feed, Transport.REST, "");
    }

    /** @param secret the name of what its program shows, or signs with */
    UUID endpoint(Feed feed, Transport transport, String secret) {
        return endpoint(partner(PartnerKind.COUNCIL_FINANCE), feed, transport, secret);
    }

    /** By which we call {@link PlayedPartnerServlet}, signed with a secret of its own. */
    UUID webhook(Feed feed) {
        String secret = "played-" + UUID.randomUUID();
        credentials.keep(scene.area(AREA), secret,
                WebhookSecret.draw(new SecureRandom()).reveal().getBytes(StandardCharsets.UTF_8));
        return endpoint(partner(PartnerKind.COUNCIL_ASC), feed, Transport.WEBHOOK,
                "http://localhost:" + System.getProperty("jboss.http.port") + "/inside/partner", secret);
    }

    UUID partner(PartnerKind kind) {
        return scene.as(keeper("Kate Keeper"), AREA, () -> partners.add(new AddPartner(key(),
                "p" + Long.toString(System.nanoTime(), 36), "The council", kind, "", "Agreement 7",
                LocalDate.parse("2099-12-31"))));
    }

    UUID endpoint(UUID partner, Feed feed, Transport transport, String secret) {
        return endpoint(partner, feed, transport, transport == Transport.SFTP ? "sftp.example" : "api", secret);
    }

    UUID endpoint(UUID partner, Feed feed, Transport transport, String address, String secret) {
        UUID keeper = keeper("Kate Keeper");
        UUID other = keeper("Karl Keeper");
        String user = transport == Transport.SFTP ? "us" : "";
        UUID endpoint = scene.as(keeper, AREA, () -> endpoints.draft(new DraftEndpoint(key(), null, partner, feed,
                transport, new EndpointSetting(address, "", user, "", secret, MONTH, AckMode.NONE), null)));
        move(keeper, endpoint, EndpointStep.TEST);
        move(other, endpoint, EndpointStep.GO_LIVE);
        return endpoint;
    }

    private void move(UUID who, UUID endpoint, EndpointStep step) {
        scene.does(who, AREA, () -> endpoints.move(new MoveEndpoint(key(), endpoint, step, "", null)));
    }

    UUID keeper(String name) {
        if (begun.add(AREA)) {
            scene.asPortal(AREA, () -> areas.open(scene.area(AREA)));
        }
        UUID keeper = scene.newcomer(name);
        scene.asPortal(AREA, () -> roles.give(keeper, Role.FEED_KEEPER));
        return keeper;
    }

    /**
     * What became true of this is told to those who hear of it. Only this: what the engine, which stands still while a test
     * plays, was just telling when the test began is left to it.
     */
    void tell(UUID subject) {
        scene.asPortal(AREA, () -> outbox.waiting(writer.types(), MANY).stream()
                .filter(fact -> fact.subject().equals(subject)).forEach(writer::tell));
    }

    /** Asks the council, which has not answered yet. */
    UUID asking(UUID person) {
        return scene.as(person, AREA, () -> linking.ask(new AskForLink(key(), "Example", "Ann",
                LocalDate.parse("1980-02-03"), "IP1 2AB", "", "", true)));
    }

    void answered(UUID request, String laPersonId) {
        scene.asPortal(AREA, () -> links.answer(new AnswerLink(key(), request, LinkOutcome.CONFIRMED, laPersonId)));
    }

    /** Somebody the council knows by this. */
    UUID linked(String laPersonId) {
        UUID person = scene.newcomer("Ann Example");
        answered(asking(person), laPersonId);
        return person;
    }
}
