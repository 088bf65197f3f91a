package org.alongside.community.timebank.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.BookUnit;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.timebank.TimePolicy;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.platform.tenancy.CurrentCall;

/** The one book of minutes of the open area; it never meets a book of money (INV-16). */
@ApplicationScoped
class TimeBook {

    static final AccountRef POT = AccountRef.of(AccountKind.POT);

    @Inject
    private KeepBook book;

    @Inject
    private ReadBook reading;

    @Inject
    private CurrentCall call;

    UUID id() {
        return UUID.nameUUIDFromBytes(("time book of " + call.area()).getBytes(StandardCharsets.UTF_8));
    }

    static AccountRef account(UUID membershipId) {
        return AccountRef.of(AccountKind.MEMBER, membershipId);
    }

    /** Before the first member has an account. */
    void open() {
        book.open(id(), BookUnit.MINUTES);
    }

    void lock() {
        book.lock(id());
    }

    /** The book refuses what would go lower, whatever anybody else has overlooked (R-TIME-05). */
    void keepFloor(TimeMembership membership, TimePolicy policy) {
        membership.floorToKeep(policy).ifPresent(floor -> book.limit(id(), account(membership.id()), floor));
    }

    void keepPotFloor(TimePolicy policy) {
        book.limit(id(), POT, policy.potFloor());
    }

    long balance(UUID membershipId) {
        return reading.balances(id(), List.of(account(membershipId))).getOrDefault(account(membershipId), 0L);
    }

    long pot() {
        return reading.balances(id(), List.of(POT)).getOrDefault(POT, 0L);
    }

    /** Several members' at once, by their membership. */
    Map<UUID, Long> balances(Collection<UUID> memberships) {
        if (memberships.isEmpty()) {
            return Map.of();
        }
        Map<AccountRef, Long> kept = reading.balances(id(), memberships.stream().map(TimeBook::account).toList());
        return memberships.stream().collect(Collectors.toMap(one -> one, one -> kept.getOrDefault(account(one), 0L)));
    }

    List<JournalLine> lines(UUID membershipId) {
        return reading.lines(id(), LineFilter.in(account(membershipId)));
    }

    static Leg gives(UUID membershipId, long minutes) {
        return Leg.credit(account(membershipId), minutes);
    }

    static Leg receives(UUID membershipId, long minutes) {
        return Leg.debit(account(membershipId), minutes);
    }
}
