package org.alongside.integration.poolreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.council.boundary.KnowBudgets;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.message.CalledOff;
import org.alongside.integration.message.Leaving;
import org.alongside.integration.message.boundary.TakeBack;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.poolreturn.control.IssuedReturns;
import org.alongside.integration.poolreturn.entity.IssuedReturn;
import org.alongside.platform.contracts.PersonLinkEnded;
import org.alongside.platform.contracts.PoolMonthClosed;
import org.alongside.platform.csv.Csv;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.time.London;

/**
 * Somebody's share is told to their council for as long as they are linked with it. When they are not any more, what still
 * waits does not go and the month is told again without them; who has had it hears that it was withdrawn (R-INT-70). While
 * the council sorts out a mix-up it does not go either (R-INT-05), and is told again when that is over.
 */
@ApplicationScoped
class Withdrawals {

    @Inject
    private IssuedReturns issued;

    @Inject
    private KnowBudgets budgets;

    @Inject
    private TakeBack back;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    Optional<FaultCode> stops(Leaving message) {
        Set<UUID> people = Set.copyOf(issued.people(message.endpointId(), message.eventId()));
        return budgets.linked(people).containsAll(people) ? Optional.empty()
                : Optional.of(FaultCode.E401_AUTHORITY_WITHDRAWN);
    }

    /** Somebody's link has ended, or is certain again. */
    Optional<Outgoing> moved(Waiting fact, EndpointView endpoint) {
        JsonObject said = said(fact);
        boolean ended = fact.type().equals(PersonLinkEnded.TYPE);
        boolean had = false;
        Set<String> again = new HashSet<>();
        for (IssuedReturn one : issued.naming(UUID.fromString(said.getString("personId")), endpoint.id())) {
            CalledOff off = ended ? back.callOff(endpoint.id(), one.eventId(), FaultCode.E401_AUTHORITY_WITHDRAWN)
                    : back.state(endpoint.id(), one.eventId());
            had |= off.mayBeThere();
            if (off.stays()) {
                one.callOff();
                if (again.add(one.poolId() + one.month())) {
                    outbox.put(new PoolMonthClosed(one.poolId(), one.month(), clock.instant()));
                }
            }
        }
        return ended && had ? Optional.of(withdrawn(fact, said)) : Optional.empty();
    }

    private static Outgoing withdrawn(Waiting fact, JsonObject said) {
        String link = fact.subject().toString();
        LocalDate day = London.dayOf(Instant.parse(said.getString("at")));
        Csv table = Csv.exact().row("authority_ref", "la_person_id", "withdrawn_on")
                .row(link, said.getString("laPersonId", ""), day.toString());
        return new Outgoing(fact.id(), "end of link/" + link, "authority-withdrawn", "text/csv",
                table.toString().getBytes(StandardCharsets.UTF_8), link, "", null, 1, null);
    }

    private static JsonObject said(Waiting fact) {
        try (JsonReader reader = Json.createReader(new StringReader(fact.payload()))) {
            return reader.readObject();
        }
    }
}
