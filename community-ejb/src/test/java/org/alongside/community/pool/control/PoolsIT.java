package org.alongside.community.pool.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.AgreedChange;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.BankRow;
import org.alongside.community.pool.ContributionStatus;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PoolStatus;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.Wired;
import org.alongside.community.pool.boundary.KnowPool;
import org.alongside.community.pool.entity.APool;
import org.alongside.community.pool.entity.Agreement;
import org.alongside.community.pool.entity.BankReceipt;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.PlanOutcome;
import org.alongside.community.pool.entity.Pool;
import org.alongside.community.pool.entity.Signature;
import org.alongside.community.safeguarding.SwitchKind;
import org.alongside.community.safeguarding.control.Switches;
import org.alongside.community.safeguarding.entity.ProtectiveSwitch;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PoolsIT {

    private static Store store;

    private final UUID area = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID asha = Somebody.named("Asha");
    private final UUID ben = Somebody.named("Ben");

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void a_pool_comes_back_with_its_members_and_what_they_agreed_on() {
        UUID id = kept();
        store.inArea(area, em -> {
            Pool pool = new Pools(em).get(id);
            assertThat(pool.status()).isEqualTo(PoolStatus.ACTIVE);
            assertThat(pool.categories()).contains(SpendCategory.ROOM);
            assertThat(pool.bankRef()).isEqualTo("1234");
            Membership first = new Memberships(em).mine(id, asha);
            assertThat(first.tasks()).containsExactlyInAnyOrder(PoolTask.TREASURER, PoolTask.SIGNATORY);
            assertThat(first.saysHousehold()).isTrue();
            assertThat(new Memberships(em).of(id)).extracting(Membership::ordinal).containsExactly(1, 2);
            assertThat(new Memberships(em).nextOrdinal(id)).isEqualTo(3);
            Agreement agreement = new Agreements(em).numbered(id, 1).orElseThrow();
            assertThat(agreement.terms()).isEqualTo(APool.terms());
            assertThat(new Agreements(em).signatures(agreement.id())).hasSize(1);
        });
    }

    @Test
    @Proves("R-POOL-38")
    void a_pool_of_another_area_is_not_there() {
        UUID id = kept();
        assertThatThrownBy(() -> store.inArea(elsewhere, em -> new Pools(em).get(id))).isInstanceOf(NotFound.class);
        store.inArea(elsewhere, em -> {
            assertThat(new Pools(em).all()).isEmpty();
            assertThat(new Pools(em).withBooks()).isEmpty();
            assertThat(new Memberships(em).ofPerson(asha)).isEmpty();
            assertThat(new Memberships(em).of(id)).isEmpty();
            assertThat(new Contributions(em).of(id)).isEmpty();
            assertThat(new Receipts(em).of(id)).isEmpty();
            assertThat(new PlanOutcomes(em).of(asha)).isEmpty();
        });
    }

    @Test
    @Proves("R-SAFE-08")
    void who_is_paused_signs_nothing_for_the_group_and_keeps_their_other_tasks() {
        UUID id = kept();
        store.inArea(area, em -> new Switches(em).add(new ProtectiveSwitch(SwitchKind.PAUSE_SIGNATORY, asha, "A worry",
                APool.NOW.plusSeconds(60), ben, APool.NOW)));
        assertThat(tasksOfAsha(id, APool.NOW)).containsExactly(PoolTask.TREASURER);
        assertThat(tasksOfAsha(id, APool.NOW.plusSeconds(60)))
                .containsExactlyInAnyOrder(PoolTask.TREASURER, PoolTask.SIGNATORY);
    }

    private Set<PoolTask> tasksOfAsha(UUID id, Instant now) {
        return store.in(area, em -> new Wired(em, Clock.fixed(now, ZoneOffset.UTC)).get(KnowPool.class).of(id)
                .member(asha).orElseThrow().tasks());
    }

    @Test
    @Proves("R-POOL-36")
    void what_somebody_wants_from_their_plan_cannot_be_read_in_the_database() throws SQLException {
        store.inArea(area, em -> new PlanOutcomes(em).add(new PlanOutcome(asha, "See my sister", APool.NOW)));
        store.inArea(area, em -> assertThat(new PlanOutcomes(em).of(asha).get(0).words()).isEqualTo("See my sister"));
        try (Connection connection = TestDatabase.superuserConnection();
             var rows = connection.createStatement().executeQuery("select words from community.plan_outcome")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain("sister");
            }
        }
    }

    @Test
    @Proves({"R-POOL-04", "E-BANK"})
    void money_comes_back_with_where_it_is_from_and_the_same_row_of_the_bank_is_written_once() {
        UUID id = kept();
        BankRow row = new BankRow(APool.TODAY, 120_00, "TRANSFER", 1);
        store.inArea(area, em -> {
            Contribution one = APool.promised(new Pools(em).get(id), new Memberships(em).mine(id, asha),
                    MoneySource.DIRECT_PAYMENT, 120_00, asha);
            one.arrive(APool.TODAY, 3);
            new Contributions(em).add(one);
            em.flush();
            BankReceipt receipt = new BankReceipt(id, row, one.id(), asha, APool.NOW);
            receipt.postedAs(UUID.randomUUID());
            new Receipts(em).add(receipt);
        });
        store.inArea(area, em -> {
            Contribution one = new Contributions(em).of(id).get(0);
            assertThat(one.status()).isEqualTo(ContributionStatus.RECEIVED);
            assertThat(one.facts(1, 2).outcomes()).hasSize(1);
            assertThat(one.clearsOn()).isEqualTo(APool.TODAY.plusDays(3));
            assertThatThrownBy(() -> new Receipts(em).requireNew(id, row)).isInstanceOf(RuleBroken.class);
            new Receipts(em).requireNew(id, new BankRow(APool.TODAY, 120_00, "TRANSFER", 2));
        });
    }

    private UUID kept() {
        Pool pool = APool.active(asha, ben);
        store.inArea(area, em -> {
            new Pools(em).add(pool);
            Membership first = APool.active(pool, asha, 1, PoolTask.TREASURER, PoolTask.SIGNATORY);
            first.tellHousehold("river");
            new Memberships(em).add(first);
            new Memberships(em).add(APool.active(pool, ben, 2, PoolTask.SIGNATORY));
            Agreement agreement = new Agreement(pool.id(), 1, new AgreementWords("All of it", "In short", ""), APool.terms(),
                    AgreedChange.NONE, asha, APool.NOW);
            em.flush();
            new Agreements(em).add(agreement);
            em.flush();
            new Agreements(em).add(new Signature(agreement.id(), first.id(), asha, APool.NOW));
        });
        return pool.id();
    }
}
