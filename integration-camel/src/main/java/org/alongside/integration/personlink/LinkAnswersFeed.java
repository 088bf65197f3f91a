package org.alongside.integration.personlink;

import static org.alongside.integration.fault.FaultCode.E312_WRONG_TENANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.council.LinkOutcome;
import org.alongside.community.council.LinkRule;
import org.alongside.community.council.LinkTaken;
import org.alongside.community.council.RowFate;
import org.alongside.community.council.boundary.AnswerLink;
import org.alongside.community.council.boundary.EndLink;
import org.alongside.community.council.boundary.MergeIds;
import org.alongside.community.council.boundary.ReceiveLinks;
import org.alongside.community.council.boundary.SplitIds;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.InboundFeed;
import org.alongside.integration.feed.Intake;
import org.alongside.integration.feed.Received;
import org.alongside.integration.feed.RowsRead;
import org.alongside.integration.feed.WaitingRow;
import org.alongside.integration.json.StrictJson;
import org.alongside.integration.message.boundary.TakeBack;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.integration.profile.Row;
import org.alongside.platform.time.London;

/** What the council answers, in: row by row, each with what became of it. */
@ApplicationScoped
public class LinkAnswersFeed implements InboundFeed {

    @Inject
    private ReceiveLinks links;

    @Inject
    private TakeBack back;

    @Inject
    private Clock clock;

    @Override
    public Feed feed() {
        return Feed.F13;
    }

    @Override
    public Optional<FeedSchema> schema() {
        return Optional.of(LinkSaid.COLUMNS);
    }

    @Override
    public Intake take(Received received) {
        try {
            return rows(LinkEvents.isJson(received) ? LinkEvents.asTable(received) : received);
        } catch (StrictJson.NotRead notOurs) {
            return Intake.held(FileFault.of(FaultCode.E213_SCHEMA), List.of());
        }
    }

    private Intake rows(Received received) {
        RowsRead read = RowsRead.of(received, LinkSaid.COLUMNS, London.today(clock));
        if (read.held() != null) {
            return Intake.held(read.held(), read.faults());
        }
        boolean elsewhere = read.sound().stream().map(row -> row.text("la_code"))
                .anyMatch(code -> code != null && !code.equals(received.areaCode()));
        return elsewhere ? Intake.held(FileFault.of(E312_WRONG_TENANT), List.of()) : taken(read);
    }

    private Intake taken(RowsRead read) {
        List<RowFault> faults = new ArrayList<>(read.faults());
        List<WaitingRow> waiting = new ArrayList<>(read.toPutRight(LinkSaid.KEY));
        long applied = 0;
        long repeated = 0;
        long refused = 0;
        for (Row row : read.sound()) {
            LinkTaken became = took(row);
            applied += became.fate() == RowFate.APPLIED ? 1 : 0;
            repeated += became.fate() == RowFate.DUPLICATE ? 1 : 0;
            refused += became.fate() == RowFate.REFUSED ? 1 : 0;
            if (became.rule() != null) {
                faults.add(new RowFault(row.line(), null, code(became.rule()), null, List.of()));
            }
            if (became.fate() == RowFate.WAITING) {
                waiting.add(read.waiting(row, LinkSaid.KEY, waitsFor(became.rule(), row), code(became.rule())));
            }
        }
        String request = read.sound().size() == 1 ? read.sound().get(0).cell(LinkSaid.KEY) : null;
        return new Intake(null, read.rows(), applied, repeated, refused, null, faults, waiting,
                request == null ? "" : request, "");
    }

    private LinkTaken took(Row row) {
        UUID request = row.uuid(LinkSaid.KEY);
        LinkSaid said = LinkSaid.valueOf(row.text("event"));
        boolean aboutIds = said == LinkSaid.ID_MERGED || said == LinkSaid.ID_SPLIT;
        if (aboutIds ? row.isEmpty("old_id") || row.isEmpty("new_id") : request == null) {
            return LinkTaken.waiting(LinkRule.IDENTIFIER_MISSING);
        }
        return switch (said) {
            case LINK_CONFIRMED -> answer(request, LinkOutcome.CONFIRMED, row.text("la_person_id"));
            case LINK_REFUSED -> answer(request, refusal(row), null);
            case LINK_ENDED -> links.end(new EndLink(UUID.randomUUID(), request));
            case ID_MERGED -> links.merge(new MergeIds(UUID.randomUUID(), row.text("old_id"), row.text("new_id")));
            case ID_SPLIT -> links.split(new SplitIds(UUID.randomUUID(), row.text("old_id"), row.text("new_id")));
        };
    }

    /** A refusal that confirms somebody is none: what it is not called, it is. */
    private static LinkOutcome refusal(Row row) {
        String outcome = row.text("outcome");
        return outcome == null || outcome.equals(LinkOutcome.CONFIRMED.name()) ? LinkOutcome.REFUSED
                : LinkOutcome.valueOf(outcome);
    }

    /** Once it is answered nobody needs what was sent for it. */
    private LinkTaken answer(UUID request, LinkOutcome outcome, String laPersonId) {
        LinkTaken became = links.answer(new AnswerLink(UUID.randomUUID(), request, outcome, laPersonId));
        if (became.fate() == RowFate.APPLIED) {
            back.all(Feed.F13, LinkRequestsFeed.thing(request), null);
        }
        return became;
    }

    /** Whoever sorts out the mix-up brings it on its way. */
    private static String waitsFor(LinkRule rule, Row row) {
        return rule == LinkRule.MIXED_UP ? "person " + row.text("old_id") : "";
    }

    private static FaultCode code(LinkRule rule) {
        return switch (rule) {
            case NO_SUCH_REQUEST -> FaultCode.E310_NO_MATCH;
            case TWO_PEOPLE_MERGED, MIXED_UP -> FaultCode.E311_AMBIGUOUS_MATCH;
            case NOT_IN_FORCE -> FaultCode.E323_NOT_IN_FORCE;
            case IDENTIFIER_MISSING -> FaultCode.E300_REQUIRED;
            default -> FaultCode.E321_CONFLICT;
        };
    }
}
