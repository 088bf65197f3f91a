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
import org.alongside.community.pool.boundary.ReceiveStatement;
import org.alongside.community.statement.PoolReturn;
import org.alongside.community.statement.ReturnPart;
import org.alongside.community.statement.boundary.ReadPoolReturn;
import org.alongside.integration.bank.boundary.ReadStatements;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.Outgoing;
import org.alongside.integration.message.FactFeed;
import org.alongside.integration.message.GuardedFeed;
import org.alongside.integration.message.Leaving;
import org.alongside.integration.message.boundary.KnowOrigins;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.PartnerKind;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.poolreturn.control.IssuedReturns;
import org.alongside.integration.poolreturn.entity.IssuedReturn;
import org.alongside.platform.contracts.PersonLinkEnded;
import org.alongside.platform.contracts.PersonLinked;
import org.alongside.platform.contracts.PoolMonthClosed;
import org.alongside.platform.file.Sha256;
import org.alongside.platform.money.Money;
import org.alongside.platform.outbox.Waiting;

/** A month of a pool that was closed, told as a file to each council that funds somebody in it. */
@ApplicationScoped
public class PoolReturnFeed implements FactFeed, GuardedFeed {

    @Inject
    private ReadPoolReturn returns;

    @Inject
    private KnowOrigins origins;

    @Inject
    private ReadPartners partners;

    @Inject
    private ReceiveStatement pools;

    @Inject
    private ReadStatements statements;

    @Inject
    private IssuedReturns issued;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Clock clock;

    @Override
    public Feed feed() {
        return Feed.F5;
    }

    @Override
    public Set<String> types() {
        return Set.of(PoolMonthClosed.TYPE, PersonLinkEnded.TYPE, PersonLinked.TYPE);
    }

    @Override
    public Optional<FaultCode> stops(Leaving message) {
        return withdrawals.stops(message);
    }

    @Override
    public Optional<Outgoing> outgoing(Waiting fact, EndpointView endpoint) {
        if (endpoint.transport() != Transport.SFTP) {
            return Optional.empty();
        }
        return fact.type().equals(PoolMonthClosed.TYPE) ? returned(fact, endpoint) : withdrawals.moved(fact, endpoint);
    }

    private Optional<Outgoing> returned(Waiting fact, EndpointView endpoint) {
        YearMonth month = month(fact);
        PoolReturn all = returns.of(fact.subject(), month);
        OwnPeople seen = OwnPeople.of(all, origins.fromPartner(endpoint.partnerId(), Feed.F3, all.parts().stream()
                .map(ReturnPart::funded).filter(one -> one != null).map(one -> one.messageId()).collect(Collectors.toSet())),
                banksWord(all));
        return seen.isEmpty() || !isRight(all, endpoint) ? Optional.empty() : told(fact, endpoint, seen);
    }

    /** Null where the bank sends no statements, or none that ends with the month. */
    private Long banksWord(PoolReturn all) {
        return pools.accountOf(all.poolId()).flatMap(account -> statements.balance(account, all.month().atEndOfMonth()))
                .map(Money::pence).orElse(null);
    }

    /** It balances, and begins where this council was told that the month before ended (AC-I27); else the desk hears. */
    private boolean isRight(PoolReturn all, EndpointView endpoint) {
        Optional<IssuedReturn> before = issued.last(endpoint.id(), all.poolId(), all.month().minusMonths(1));
        boolean right = all.balances() && before.map(one -> one.closing() == all.opening()).orElse(true);
        if (right) {
            issued.release(endpoint.id(), all.poolId(), all.month());
        } else {
            issued.withhold(endpoint.id(), all.poolId(), all.month(), clock.instant());
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
        issued.add(next, seen.people());
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
