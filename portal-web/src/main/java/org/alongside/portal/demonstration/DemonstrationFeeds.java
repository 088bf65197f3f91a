package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.boundary.TakeIn;
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

/**
 * What goes between an area and its council. The council's server is being moved, so its endpoint is paused: what came
 * before is there to be looked at, and nothing is sent to an address that does not exist.
 */
@ApplicationScoped
class DemonstrationFeeds {

    private static final int HOURLY = 60;
    private static final int LAST_WEEK = 6;

    @Inject
    private Stage stage;

    @Inject
    private KeepPartners partners;

    @Inject
    private KeepEndpoints endpoints;

    @Inject
    private TakeIn taking;

    void play(String area) {
        UUID council = partner(area);
        UUID budgets = draft(area, council, Feed.F3, Transport.SFTP, "sftp." + area + ".council.example");
        move(area, "feeds", budgets, EndpointStep.TEST);
        move(area, "feeds2", budgets, EndpointStep.GO_LIVE);
        arrive(area, budgets, "F3_" + area + "_finance_000117_v1.csv", FileFault.of(FaultCode.E201_TRUNCATED));
        arrive(area, budgets, "F3_" + area + "_finance_000118_v1.csv",
                FileFault.of(FaultCode.E230_CONTROL_TOTAL, "855.21", "855.20"));
        move(area, "feeds", budgets, EndpointStep.PAUSE);
        move(area, "feeds", draft(area, council, Feed.F4, Transport.SFTP, "sftp." + area + ".council.example"),
                EndpointStep.TEST);
        draft(area, council, Feed.F2, Transport.WEBHOOK, "https://" + area + ".council.example/hooks/brokers");
    }

    private UUID partner(String area) {
        return stage.asAgo(LAST_WEEK, "feeds." + area, area, () -> partners.add(new AddPartner(
                stage.command("council partner " + area), "council", "The council’s finance team",
                PartnerKind.COUNCIL_FINANCE, "finance.systems@" + area + ".council.example",
                "Data-sharing agreement 2026/14",
                LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plusYears(1))));
    }

    private UUID draft(String area, UUID partner, Feed feed, Transport transport, String address) {
        return stage.asAgo(LAST_WEEK, "feeds." + area, area, () -> endpoints.draft(new DraftEndpoint(
                stage.command("endpoint " + feed + " " + area), null, partner, feed, transport,
                new EndpointSetting(address, "", "alongside", "", "council-" + area, HOURLY, AckMode.POLL_FOLDER), null)));
    }

    private void move(String area, String who, UUID endpoint, EndpointStep step) {
        stage.asAgo(LAST_WEEK, who + "." + area, area, () -> {
            endpoints.move(new MoveEndpoint(stage.command(step + " " + endpoint), endpoint, step,
                    "The council moves its server this week.", null));
            return null;
        });
    }

    private void arrive(String area, UUID endpoint, String name, FileFault fault) {
        stage.ago(0, () -> stage.asOwner(area, () -> taking.take(new Arrival(endpoint, name, "", "text/csv",
                name.getBytes(StandardCharsets.UTF_8), null, fault))));
    }
}
