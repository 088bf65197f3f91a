package org.alongside.community.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.entity.APool;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.CouncilAsks;
import org.alongside.community.settlement.Payee;
import org.alongside.community.settlement.entity.Clawback;
import org.alongside.community.settlement.entity.Payout;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SettlementsIT {

    private static Store store;

    private final UUID area = UUID.randomUUID();
    private final UUID asha = Somebody.named("Asha");
    private final UUID ben = Somebody.named("Ben");
    private final LocalDate day = LocalDate.of(2026, 6, 1);

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @Proves("R-POOL-27")
    void what_a_council_asks_comes_back_as_it_was_written_and_is_not_there_in_another_area() {
        Pool pool = APool.active(asha, ben);
        Membership member = APool.active(pool, asha, 1);
        Clawback asked = new Clawback(pool.id(), member.id(), asha, new CouncilAsks("Kent", 40_00, "s.33(5)", "Unspent",
                day.minusDays(60), day.minusDays(30), day, day.plusDays(14)), ben);
        asked.handOver(FridayMakers.DAY);
        store.inArea(area, em -> {
            em.persist(pool);
            em.flush();
            em.persist(member);
            em.flush();
            new Clawbacks(em).add(asked);
        });
        store.inArea(area, em -> {
            Clawback read = new Clawbacks(em).ofPeople(Set.of(asha)).get(0);
            assertThat(read.status()).isEqualTo(ClawbackStatus.WITH_PERSON);
            assertThat(read.asks()).isEqualTo(asked.asks());
            assertThat(new Clawbacks(em).ofPool(pool.id())).hasSize(1);
            assertThat(new Clawbacks(em).with(Set.of(ClawbackStatus.WITH_PERSON))).hasSize(1);
        });
        store.inArea(UUID.randomUUID(), em -> assertThat(new Clawbacks(em).ofPeople(Set.of(asha))).isEmpty());
    }

    @Test
    @Proves("R-POOL-23")
    void a_payment_waits_for_a_second_person_and_is_not_there_in_another_area() {
        Pool pool = APool.active(asha, ben);
        Membership member = APool.active(pool, asha, 1);
        Contribution lot = APool.promised(pool, member, MoneySource.OWN_MONEY, 43_07, asha);
        Payout payout = new Payout(pool.id(), lot.id(), Payee.MEMBER, 43_07, asha, ben, APool.NOW);
        store.inArea(area, em -> {
            em.persist(pool);
            em.flush();
            em.persist(member);
            em.flush();
            em.persist(lot);
            em.flush();
            new Payouts(em).add(payout);
        });
        store.inArea(area, em -> assertThat(new Payouts(em).prepared(pool.id())).extracting(Payout::pence)
                .containsExactly(43_07L));
        store.inArea(UUID.randomUUID(), em -> assertThat(new Payouts(em).prepared(pool.id())).isEmpty());
    }
}
