package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.AttemptOutcome;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.ReplayStep;
import org.alongside.integration.message.boundary.BeginReplay;
import org.alongside.integration.message.boundary.CarryOut;
import org.alongside.integration.message.boundary.DescribeFiles;
import org.alongside.integration.message.boundary.MoveReplay;
import org.alongside.integration.message.boundary.SendAgain;
import org.alongside.integration.message.boundary.TakeIn;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointStep;
import org.alongside.integration.partner.PartnerKind;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.AddPartner;
import org.alongside.integration.partner.boundary.AddProfile;
import org.alongside.integration.partner.boundary.DraftEndpoint;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.KeepPartners;
import org.alongside.integration.partner.boundary.MoveEndpoint;
import org.alongside.integration.profile.Dialect;
import org.alongside.integration.profile.Dialect.AmountForm;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfileJson;
import org.alongside.integration.profile.Writing;

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
    private DescribeFiles describing;

    @Inject
    private TakeIn taking;

    @Inject
    private CarryOut out;

    @Inject
    private SendAgain sending;

    void play(String area) {
        UUID council = partner(area);
        UUID budgets = draft(area, council, Feed.F3, Transport.SFTP, "sftp." + area + ".council.example");
        move(area, "feeds", budgets, EndpointStep.TEST);
        move(area, "feeds2", budgets, EndpointStep.GO_LIVE);
        arrive(area, budgets, "F3_" + area + "_finance_000117_v1.csv", FileFault.of(FaultCode.E201_TRUNCATED));
        arrive(area, budgets, "F3_" + area + "_finance_000118_v1.csv",
                FileFault.of(FaultCode.E230_CONTROL_TOTAL, "855.21", "855.20"));
        arrive(area, budgets, "F3_" + area + "_finance_000119_v1.csv",
                FileFault.of(FaultCode.E214_DUPLICATE_HEADER, "net_weekly"));
        carried(area, budgets, new Carried(AttemptOutcome.OK, null, null, 0, 512, "acks"));
        carried(area, budgets, new Carried(AttemptOutcome.REFUSED, FaultCode.E213_SCHEMA, null, 0, 0, ""));
        again(area, budgets);
        move(area, "feeds", budgets, EndpointStep.PAUSE);
        move(area, "feeds", draft(area, council, Feed.F4, Transport.SFTP, "sftp." + area + ".council.example"),
                EndpointStep.TEST);
        description(area, council);
        draft(area, council, Feed.F2, Transport.WEBHOOK, "https://" + area + ".council.example/hooks/brokers");
    }

    private UUID partner(String area) {
        return stage.asAgo(LAST_WEEK, "feeds." + area, area, () -> partners.add(new AddPartner(
                stage.command("council partner " + area), "council", "The council’s finance team",
                PartnerKind.COUNCIL_FINANCE, "finance.systems@" + area + ".council.example",
                "Data-sharing agreement 2026/14",
                LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plusYears(1))));
    }

    /** How the council's next system will write budgets; nobody has approved it yet. */
    private void description(String area, UUID council) {
        Map<String, Writing> columns = Map.of("la_person_id", Writing.under("Client ID"),
                "start_date", Writing.under("Start Date"), "net_weekly", Writing.under("Net Amount"),
                "status", Writing.under("State").translating(Map.of("Live", "ACTIVE", "Closed", "ENDED")));
        Profile profile = new Profile("Finance system, budgets", 1, Feed.F3.name(),
                Dialect.OURS.days("dd/MM/uuuu").allowing(AmountForm.THOUSANDS), columns, Set.of("Team name"), Set.of());
        stage.asAgo(LAST_WEEK, "feeds." + area, area, () -> describing.add(new AddProfile(
                stage.command("description " + area), council, Feed.F3, ProfileJson.write(profile))));
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

    /** The answer to the first file reached the council; that to the second did not. */
    private void carried(String area, UUID endpoint, Carried carried) {
        stage.ago(0, () -> stage.asOwner(area, () -> {
            out.next(endpoint).ifPresent(departure -> out.ended(departure.messageId(), carried));
            return null;
        }));
    }

    /** It is to go once more, when the server has been moved. */
    private void again(String area, UUID endpoint) {
        stage.as("feeds." + area, area, () -> {
            UUID task = sending.begin(new BeginReplay(stage.command("again " + area), new MessageFilter(endpoint, null,
                    Direction.OUT, Set.of(MessageStatus.DEAD), null, "", null, null, false, false),
                    "The council asked for the answer once more."));
            sending.move(new MoveReplay(stage.command("hold again " + area), task, ReplayStep.PAUSE));
            return null;
        });
    }

    private void arrive(String area, UUID endpoint, String name, FileFault fault) {
        stage.ago(0, () -> stage.asOwner(area, () -> taking.take(new Arrival(endpoint, name, "", "text/csv",
                name.getBytes(StandardCharsets.UTF_8), null, fault))));
    }
}
