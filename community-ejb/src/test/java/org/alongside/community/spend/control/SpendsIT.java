package org.alongside.community.spend.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.Draw;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.settlement.control.FridayMakers;
import org.alongside.community.spend.ConsentWanted;
import org.alongside.community.spend.EvidenceKind;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;
import org.alongside.community.spend.entity.Paying;
import org.alongside.community.spend.entity.Spend;
import org.alongside.community.spend.entity.StandingConsent;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.file.FileFormat;
import org.alongside.platform.file.InspectedFile;
import org.alongside.platform.file.KeptFile;
import org.alongside.platform.file.Sha256;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpendsIT {

    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-05-20");
    private static Store store;

    private final FridayMakers friday = new FridayMakers(store);
    private PoolFacts pool;
    private MemberFacts ben;
    private UUID lot;

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void ben_has_paid_in() {
        UUID id = friday.begun();
        lot = friday.paidIn(id, friday.ben, PledgeMoney.own(UUID.randomUUID(), id, "12"), "12");
        friday.portal(wired -> pool = wired.get(KnowPool.class).of(id));
        ben = pool.member(friday.ben).orElseThrow();
    }

    @Test
    @Proves({"R-POOL-07", "R-POOL-14"})
    void a_spend_comes_back_with_its_shares_and_what_is_held() {
        UUID id = kept();
        friday.portal(wired -> {
            Spends spends = wired.get(Spends.class);
            Spend spend = spends.get(id);
            assertThat(spend.status()).isEqualTo(SpendStatus.APPROVED);
            assertThat(spend.share(ben.membershipId()).orElseThrow().sharePence()).isEqualTo(12_00);
            assertThat(spend.heldPence()).isEqualTo(12_00);
            assertThat(spends.ofPool(pool.poolId())).hasSize(1);
            assertThat(spends.ofPool(pool.poolId(), SpendStatus.HOLDING)).hasSize(1);
            assertThat(spends.approvedBefore(NOW.plusSeconds(1))).containsExactly(id);
            assertThat(spends.beingDecided()).isEmpty();
            assertThat(spends.withoutEvidence(Set.of(LocalDate.EPOCH))).isEmpty();
            assertThat(spends.poolOf(id)).isEqualTo(pool.poolId());
        });
    }

    @Test
    @Proves("R-POOL-18")
    void a_receipt_comes_back_as_it_was_and_in_no_other_area() {
        UUID id = kept();
        byte[] picture = {1, 2, 3};
        friday.portal(wired -> {
            Spends spends = wired.get(Spends.class);
            Spend spend = paid(spends.get(id));
            spend.keepEvidence(EvidenceKind.RECEIPT, "In the blue folder", 10_00, DAY, DAY, NOW);
            spends.add(spend.hold(new InspectedFile("till.png", FileFormat.PNG, Sha256.of(picture), picture)));
        });
        friday.portal(wired -> {
            KeptFile file = wired.get(Spends.class).paper(id).file();
            assertThat(file.name()).isEqualTo("till.png");
            assertThat(file.contentType()).isEqualTo("image/png");
            assertThat(file.bytes()).isEqualTo(picture);
        });
        assertThatThrownBy(() -> store.inArea(UUID.randomUUID(), em -> new Spends(em).paper(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Proves("R-POOL-38")
    void a_spend_of_another_area_is_not_there() {
        UUID id = kept();
        assertThatThrownBy(() -> store.inArea(UUID.randomUUID(), em -> new Spends(em).get(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Proves("R-POOL-07")
    void a_consent_is_counted_by_month() {
        StandingConsent consent = new StandingConsent(pool.poolId(), ben.membershipId(), new ConsentWanted(SpendCategory.FOOD,
                20_00, 50_00, null, LocalDate.parse("2026-05-01"), LocalDate.parse("2026-06-01")), ben.personId());
        friday.portal(wired -> wired.get(Spends.class).add(consent));
        friday.portal(wired -> {
            assertThat(wired.get(Spends.class).consents(pool.poolId())).hasSize(1);
            assertThat(wired.get(Spends.class).allowedSince(consent.id(), NOW)).isZero();
        });
    }

    /** The database knows the people and the money of a pool, whatever a page sends. */
    @Test
    @Proves("R-POOL-38")
    void nobody_and_nothing_of_another_pool_is_in_it() {
        StandingConsent strangers = new StandingConsent(pool.poolId(), UUID.randomUUID(), new ConsentWanted(SpendCategory.FOOD,
                20_00, 50_00, null, LocalDate.parse("2026-05-01"), LocalDate.parse("2026-06-01")), ben.personId());
        assertThatThrownBy(() -> friday.portal(wired -> wired.get(Spends.class).add(strangers)))
                .hasStackTraceContaining("foreign key");
        lot = UUID.randomUUID();
        assertThatThrownBy(this::kept).hasStackTraceContaining("foreign key");
    }

    private Spend paid(Spend spend) {
        Paying paying = new Paying(spend);
        paying.prepare(12_00, DAY, true, friday.cora, DAY);
        paying.pay(paying.release(spend.payments().get(0).id(), ben, pool, NOW).pence());
        return spend;
    }

    private UUID kept() {
        Spend spend = Spend.asked(pool, ben, new SpendWanted("Lunch", SpendCategory.ACTIVITY, 12_00, "The café", null,
                ShareRule.EQUAL, List.of(new WantedShare(ben.membershipId(), 1)), false, true, false, ""), NOW);
        spend.in(pool, ben.membershipId(), 12_00, null, null, ben.personId(), NOW);
        spend.settle(pool, NOW);
        spend.hold(spend.split(pool), Map.of(ben.membershipId(), List.of(new Draw(lot, 12_00))), NOW);
        friday.portal(wired -> wired.get(Spends.class).add(spend));
        return spend.id();
    }
}
