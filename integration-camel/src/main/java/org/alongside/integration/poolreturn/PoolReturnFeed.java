package org.alongside.integration.poolreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.statement.PoolReturn;
import org.alongside.community.statement.ReturnPart;
import org.alongside.community.statement.boundary.ReadPoolReturn;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.message.FactFeed;
import org.alongside.integration.message.boundary.KnowOrigins;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.PartnerKind;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.poolreturn.control.IssuedReturns;
import org.alongside.integration.poolreturn.entity.IssuedReturn;
import org.alongside.platform.contracts.PoolMonthClosed;
import org.alongside.platform.file.Sha256;
import org.alongside.platform.outbox.Waiting;

/** A month of a pool that was closed, told as a file to each council that funds somebody in it. */
@ApplicationScoped
public class PoolReturnFeed implements FactFeed {

    private static final System.Logger LOG = System.getLogger(PoolReturnFeed.class.getName());

    @Inject
    private ReadPoolReturn returns;

    @Inject
    private KnowOrigins origins;

    @Inject
    private ReadPartners partners;

    @Inject
    private IssuedReturns issued;

    @Inject
    private Clock clock;

    @Override
    public Feed feed() {
        return Feed.F5;
    }

    @Override
    public Set<String> types() {
        return Set.of(PoolMonthClosed.TYPE);
    }

    @Override
    public Optional<Outgoing> outgoing(Waiting fact, EndpointView endpoint) {
        if (endpoint.transport() != Transport.SFTP) {
            return Optional.empty();
        }
        YearMonth month = month(fact);
        PoolReturn all = returns.of(fact.subject(), month);
        OwnPeople seen = OwnPeople.of(all, origins.fromPartner(endpoint.partnerId(), Feed.F3, all.parts().stream()
                .map(ReturnPart::funded).filter(one -> one != null).map(one -> one.messageId()).collect(Collectors.toSet())));
        return seen.isEmpty() || !isRight(all, endpoint) ? Optional.empty() : told(fact, endpoint, seen);
    }

    /** It balances, and begins where this council was told that the month before ended (AC-I27). */
    private boolean isRight(PoolReturn all, EndpointView endpoint) {
        Optional<IssuedReturn> before = issued.last(endpoint.id(), all.poolId(), all.month().minusMonths(1));
        boolean right = all.balances() && before.map(one -> one.closing() == all.opening()).orElse(true);
        if (!right) {
            LOG.log(System.Logger.Level.ERROR, "The return of pool {0} for {1} does not balance and is not sent",
                    all.poolId(), all.month());
        }
        return right;
    }

    private Optional<Outgoing> told(Waiting fact, EndpointView endpoint, OwnPeople seen) {
        PoolReturn all = seen.all();
        IssuedReturn before = issued.last(endpoint.id(), all.poolId(), all.month()).orElse(null);
        boolean isLedger = partners.partner(endpoint.partnerId()).kind() == PartnerKind.COUNCIL_FINANCE;
        String fingerprint = Sha256.of(bytes(seen, 0, isLedger));
        if (before != null && before.says(fingerprint)) {
            return Optional.empty();
        }
        IssuedReturn next = new IssuedReturn(endpoint.id(), all.poolId(), all.month(), before);
        next.as(fact.id(), all.closing(), fingerprint, clock.instant());
        issued.add(next);
        long rows = isLedger ? seen.own().size() : ReturnTable.of(seen, next.number()).rows();
        long total = isLedger ? seen.own().stream().mapToLong(ReturnPart::spend).sum() : all.spend();
        UUID replaces = before == null ? null : before.eventId();
        return Optional.of(new Outgoing(fact.id(), seen.poolCode(), "pool-return", "text/csv",
                bytes(seen, next.number(), isLedger), seen.poolCode(), all.month() + " v" + next.number(), null, rows, total)
                .instead(replaces));
    }

    private static byte[] bytes(OwnPeople seen, int version, boolean isLedger) {
        return isLedger ? LedgerTable.of(seen, version) : ReturnTable.of(seen, version).bytes();
    }

    private static YearMonth month(Waiting fact) {
        try (JsonReader reader = Json.createReader(new StringReader(fact.payload()))) {
            return YearMonth.parse(reader.readObject().getString("month"));
        }
    }
}
