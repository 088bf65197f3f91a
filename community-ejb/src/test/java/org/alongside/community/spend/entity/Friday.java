package org.alongside.community.spend.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreedTerms;
import org.alongside.community.pool.ContributionStatus;
import org.alongside.community.pool.Draw;
import org.alongside.community.pool.DrawFrom;
import org.alongside.community.pool.LotFacts;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;

/** The "Friday Makers" of the specification's worked example (5.4), and what is in their lots. */
final class Friday {

    static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-05-20");
    static final UUID POT = null;

    final UUID asha = UUID.randomUUID();
    final UUID ben = UUID.randomUUID();
    final UUID cora = UUID.randomUUID();
    final UUID outcome = UUID.randomUUID();
    private final Map<UUID, MemberFacts> members = new LinkedHashMap<>();
    private final Map<UUID, LotFacts> lots = new LinkedHashMap<>();
    long bank = 480_00;
    PoolStatus status = PoolStatus.ACTIVE;
    ShortfallRule shortfall = ShortfallRule.REJECT;

    Friday() {
        member(asha, "Asha", 1, EnumSet.of(PoolTask.TREASURER, PoolTask.SIGNATORY), null);
        member(ben, "Ben", 2, EnumSet.of(PoolTask.SIGNATORY), null);
        member(cora, "Cora", 3, EnumSet.of(PoolTask.SIGNATORY), null);
        lot(asha, MoneySource.DIRECT_PAYMENT, 120_00, Set.of(), null);
        lot(ben, MoneySource.DIRECT_PAYMENT, 120_00, Set.of(), null);
        lot(cora, MoneySource.OWN_MONEY, 90_00, Set.of(), null);
        lot(POT, MoneySource.GRANT, 150_00, Set.of(SpendCategory.MATERIALS), LocalDate.parse("2027-03-31"));
    }

    /** A person's id is their membership's turned round, so that the two are never taken for each other unnoticed. */
    static UUID person(UUID membership) {
        return new UUID(membership.getLeastSignificantBits(), membership.getMostSignificantBits());
    }

    void member(UUID membership, String name, int ordinal, Set<PoolTask> tasks, UUID household) {
        members.put(membership, new MemberFacts(membership, person(membership), name, ordinal, 0, household, tasks,
                MembershipStatus.ACTIVE, false));
    }

    private void lot(UUID owner, MoneySource source, long pence, Set<SpendCategory> categories, LocalDate expires) {
        UUID lot = UUID.randomUUID();
        lots.put(lot, new LotFacts(lot, owner, source, ContributionStatus.CLEARED, categories, Set.of(), expires,
                LocalDate.parse("2026-05-01"), pence, 0, ""));
    }

    PoolFacts pool() {
        AgreedTerms terms = new AgreedTerms(25_00, 100_00, 50, 7, 28, shortfall, AbsenceRule.TAKES_NO_PART, false, Map.of());
        return new PoolFacts(UUID.randomUUID(), "Friday Makers", PoolKind.MEMBER_POOL, status,
                EnumSet.allOf(SpendCategory.class), terms, List.copyOf(members.values()));
    }

    MemberFacts who(UUID membership) {
        return members.get(membership);
    }

    SpendWanted wanted(long pence, SpendCategory category, ShareRule rule, WantedShare... shares) {
        return new SpendWanted("Artist", category, pence, "An artist", null, rule, List.of(shares), shares.length == 0,
                false, false, "");
    }

    Spend equal(long pence, UUID... who) {
        return Spend.asked(pool(), who(asha), wanted(pence, SpendCategory.ACTIVITY, ShareRule.EQUAL,
                Arrays.stream(who).map(one -> new WantedShare(one, 1)).toArray(WantedShare[]::new)), NOW);
    }

    /** Everybody in, with the share they see as the most they would pay. */
    Spend everybodyIn(Spend spend) {
        spend.split(pool()).pence().forEach((membership, pence) ->
                spend.in(pool(), membership, pence, outcome, null, person(membership), NOW));
        spend.settle(pool(), NOW);
        return spend;
    }

    Spend held(Spend spend) {
        Split split = spend.split(pool());
        Map<UUID, List<Draw>> draws = new HashMap<>();
        if (spend.isFromPot()) {
            draws.put(POT, from(POT, spend.category(), null).draw(lots.values(), spend.totalPence()));
        }
        Drawing drawing = drawing(spend);
        if (!spend.isFromPot()) {
            draws.putAll(drawing.of(split));
        }
        spend.hold(split, draws, NOW);
        draws.values().stream().flatMap(List::stream).forEach(draw -> change(draw.lotId(), -draw.pence()));
        split.oddByTie().forEach(this::countExtra);
        return spend;
    }

    void released(Map<HeldPart, Long> parts) {
        parts.forEach((part, pence) -> change(part.lotId(), pence));
    }

    Spend paid(Spend spend) {
        Paying paying = new Paying(spend);
        long pence = spend.heldPence();
        paying.prepare(pence, TODAY, true, person(asha), TODAY);
        paying.release(spend.payments().get(0).id(), who(cora), pool(), NOW);
        paying.pay(pence);
        bank -= pence;
        return spend;
    }

    void refunded(Spend spend, long pence) {
        new Paying(spend).refund(pence, NOW).forEach((part, back) -> change(part.lotId(), back));
        bank += pence;
    }

    Drawing drawing(Spend spend) {
        return new Drawing(spend, lots.values(), TODAY);
    }

    /** Own money of theirs, beside what they have. */
    void lotOf(UUID owner, long pence) {
        lot(owner, MoneySource.OWN_MONEY, pence, Set.of(), null);
    }

    boolean isProtected(UUID lotId) {
        return lots.get(lotId).source().isForOwnNeedsOnly();
    }

    /** So much less of theirs is free. */
    void spent(UUID owner, long pence) {
        lots.values().stream().filter(lot -> owner.equals(lot.owner())).findFirst()
                .ifPresent(lot -> change(lot.lotId(), -pence));
    }

    private DrawFrom from(UUID owner, SpendCategory category, UUID cited) {
        return new DrawFrom(owner, category, cited, TODAY);
    }

    private void change(UUID lotId, long pence) {
        lots.computeIfPresent(lotId, (id, lot) -> new LotFacts(id, lot.owner(), lot.source(), lot.status(),
                lot.categories(), lot.outcomes(), lot.expires(), lot.received(), lot.free() + pence, lot.held(), ""));
    }

    private void countExtra(UUID membership) {
        members.computeIfPresent(membership, (id, one) -> new MemberFacts(id, one.personId(), one.name(), one.ordinal(),
                one.extraPence() + 1, one.household(), one.tasks(), one.status(), false));
    }

    UUID ownerOf(UUID lotId) {
        return lots.get(lotId).owner();
    }

    long free(UUID owner) {
        return new ArrayList<>(lots.values()).stream().filter(lot -> owner == null ? lot.owner() == null
                : owner.equals(lot.owner())).mapToLong(LotFacts::free).sum();
    }
}
