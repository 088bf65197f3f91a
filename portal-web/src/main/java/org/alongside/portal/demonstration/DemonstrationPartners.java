package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
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

/** The council that {@code ./portal run --with-partners} plays beside the portal: its endpoints work. */
@ApplicationScoped
class DemonstrationPartners {

    private static final String SFTP = "ALONGSIDE_PLAYED_SFTP";
    private static final String HOST_KEY = "ALONGSIDE_PLAYED_HOST_KEY";
    private static final String WEBHOOK = "ALONGSIDE_PLAYED_WEBHOOK";
    /** The names under which the launcher has put what opens the council's doors. */
    private static final String KEY = "played-council-key";
    private static final String WEBHOOK_SECRET = "played-council-webhook";

    @Inject
    private Stage stage;

    @Inject
    private KeepPartners partners;

    @Inject
    private KeepEndpoints endpoints;

    void play(String area) {
        if (System.getenv(SFTP) == null) {
            return;
        }
        UUID council = stage.as("feeds." + area, area, () -> partners.add(new AddPartner(
                stage.command("played partner " + area), "played", "The council that plays along",
                PartnerKind.COUNCIL_ASC, "played@council.example", "Data-sharing agreement 2026/15",
                LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plusYears(1))));
        EndpointSetting files = new EndpointSetting(System.getenv(SFTP), "", "alongside", System.getenv(HOST_KEY), KEY, 1,
                AckMode.NONE);
        open(area, council, Feed.F1, Transport.SFTP, files);
        open(area, council, Feed.F3, Transport.SFTP, files);
        open(area, council, Feed.F2, Transport.WEBHOOK,
                new EndpointSetting(System.getenv(WEBHOOK), "", "", "", WEBHOOK_SECRET, 1, AckMode.NONE));
    }

    private void open(String area, UUID partner, Feed feed, Transport transport, EndpointSetting setting) {
        UUID endpoint = stage.as("feeds." + area, area, () -> endpoints.draft(new DraftEndpoint(
                stage.command("played endpoint " + feed + " " + area), null, partner, feed, transport, setting, null)));
        move(area, "feeds", endpoint, EndpointStep.TEST);
        move(area, "feeds2", endpoint, EndpointStep.GO_LIVE);
    }

    private void move(String area, String who, UUID endpoint, EndpointStep step) {
        stage.as(who + "." + area, area, () -> {
            endpoints.move(new MoveEndpoint(stage.command(step + " " + endpoint), endpoint, step, "", null));
            return null;
        });
    }
}
