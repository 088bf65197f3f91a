package org.alongside.community.spend.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreedTerms;
import org.alongside.community.pool.Draw;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.ConsentWanted;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;
import org.alongside.community.spend.entity.Spend;
import org.alongside.community.spend.entity.StandingConsent;
import org.alongside.platform.error.NotFound;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SpendsIT {

    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static Store store;

    private final UUID area = UUID.randomUUID();
    private final UUID pool = UUID.randomUUID();
    private final UUID lot = UUID.randomUUID();
    private final MemberFacts ben = new MemberFacts(UUID.randomUUID(), Somebody.named("Ben"), "Ben", 1, 0, null,
            EnumSet.of(PoolTask.SIGNATORY), MembershipStatus.ACTIVE, false);

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @Proves({"R-POOL-07", "R-POOL-14"})
    void a_spend_comes_back_with_its_shares_and_what_is_held() {
        UUID id = kept();
        store.inArea(area, em -> {
            Spend spend = new Spends(em).get(id);
            assertThat(spend.status()).isEqualTo(SpendStatus.APPROVED);
            assertThat(spend.share(ben.membershipId()).orElseThrow().sharePence()).isEqualTo(12_00);
            assertThat(spend.heldPence()).isEqualTo(12_00);
            assertThat(new Spends(em).ofPool(pool)).hasSize(1);
            assertThat(new Spends(em).ofPool(pool, SpendStatus.HOLDING)).hasSize(1);
            assertThat(new Spends(em).approvedBefore(NOW.plusSeconds(1))).containsExactly(id);
            assertThat(new Spends(em).beingDecided()).isEmpty();
            assertThat(new Spends(em).withoutEvidence(Set.of(LocalDate.EPOCH))).isEmpty();
            assertThat(new Spends(em).poolOf(id)).isEqualTo(pool);
        });
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
        StandingConsent consent = new StandingConsent(pool, ben.membershipId(), new ConsentWanted(SpendCategory.FOOD,
                20_00, 50_00, null, LocalDate.parse("2026-05-01"), LocalDate.parse("2026-06-01")), ben.personId());
        store.inArea(area, em -> new Spends(em).add(consent));
        store.inArea(area, em -> {
            assertThat(new Spends(em).consents(pool)).hasSize(1);
            assertThat(new Spends(em).allowedSince(consent.id(), NOW)).isZero();
        });
    }

    private UUID kept() {
        PoolFacts facts = new PoolFacts(pool, "Friday Makers", PoolKind.MEMBER_POOL, PoolStatus.ACTIVE,
                EnumSet.allOf(SpendCategory.class), new AgreedTerms(25_00, 100_00, 50, 7, 28, ShortfallRule.REJECT,
                AbsenceRule.TAKES_NO_PART, false,
                Map.of()), List.of(ben));
        Spend spend = Spend.asked(facts, ben, new SpendWanted("Lunch", SpendCategory.FOOD, 12_00, "The café", null,
                ShareRule.EQUAL, List.of(new WantedShare(ben.membershipId(), 1)), false, true, false, ""), NOW);
        spend.in(facts, ben.membershipId(), 12_00, null, null, ben.personId(), NOW);
        spend.settle(facts, NOW);
        spend.hold(spend.split(facts), Map.of(ben.membershipId(), List.of(new Draw(lot, 12_00))), NOW);
        store.inArea(area, em -> new Spends(em).add(spend));
        return spend.id();
    }
}
