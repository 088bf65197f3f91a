package org.alongside.community.pool.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.community.council.control.Sightings;
import org.alongside.community.council.entity.SeenMoney;
import org.alongside.community.ledger.BookUnit;
import org.alongside.community.ledger.boundary.CheckBooks;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.AgreedChange;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.BankRow;
import org.alongside.community.pool.ContributionStatus;
import org.alongside.community.pool.LineFate;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PledgeReference;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.ReceiptStatus;
import org.alongside.community.pool.StatementLine;
import org.alongside.community.pool.StatementTaken;
import org.alongside.community.pool.Wired;
import org.alongside.community.pool.control.Agreements;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.control.Memberships;
import org.alongside.community.pool.control.PoolBankAccounts;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.control.Receipts;
import org.alongside.community.pool.entity.APool;
import org.alongside.community.pool.entity.Agreement;
import org.alongside.community.pool.entity.BankReceipt;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.community.pool.entity.Membership;
import org.alongside.community.pool.entity.Pool;
import org.alongside.community.pool.entity.PoolAccount;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.tenancy.Call;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Proves("F7")
class ReceiveStatementIT {

    @RegisterExtension
    static final Store STORE = Store.of("community");

    private static final String ACCOUNT = "MA-7731";

    private final UUID area = UUID.randomUUID();
    private final UUID asha = Somebody.named("Asha");
    private final UUID ben = Somebody.named("Ben");
    private Pool pool;
    private Contribution promised;

    @BeforeEach
    void a_pool_expects_120_pounds() {
        pool = APool.active(asha, ben);
        in(wired -> {
            wired.get(Pools.class).add(pool);
            Membership member = APool.active(pool, asha, 1, PoolTask.TREASURER);
            wired.get(Memberships.class).add(member);
            EntityManager em = wired.get(EntityManager.class);
            em.flush();
            wired.get(Agreements.class).add(new Agreement(pool.id(), 1, new AgreementWords("All of it", "In short", ""),
                    APool.terms(), AgreedChange.NONE, asha, APool.NOW));
            wired.get(KeepBook.class).open(pool.id(), BookUnit.PENCE);
            promised = APool.promised(pool, member, MoneySource.DIRECT_PAYMENT, 120_00, asha);
            wired.get(Contributions.class).add(promised);
            PoolAccount account = new PoolAccount(pool.id());
            account.note(ACCOUNT, ben, APool.NOW);
            wired.get(PoolBankAccounts.class).add(account);
            return null;
        });
    }

    @Test
    void money_that_names_its_promise_is_booked_as_that_and_its_owner_is_told() {
        StatementLine line = line("t1", 120_00, "from asha " + PledgeReference.of(promised.id()).toLowerCase(Locale.UK));

        List<String> told = in(wired -> {
            assertThat(wired.get(ReceiveStatement.class).receive(ACCOUNT, List.of(line)).count(LineFate.MATCHED)).isEqualTo(1);
            return wired.toldTo(asha);
        });

        assertThat(told).containsExactly("Your money has arrived");
        assertThat(status()).isEqualTo(ContributionStatus.RECEIVED);
        assertThat(balance(PoolAccounts.lot(promised.id()).toString())).isEqualTo(120_00);
        assertThat(problems()).isEmpty();
    }

    @Test
    @Proves({"R-INT-27", "R-INT-29"})
    void a_line_counts_once_however_often_it_is_sent() {
        StatementLine line = line("t1", 120_00, PledgeReference.of(promised.id()));
        receive(line);

        assertThat(receive(line, line).lines()).containsEntry("t1", LineFate.DUPLICATE);
        assertThat(balance("BANK")).isEqualTo(120_00);
    }

    @Test
    @Proves({"R-POOL-22", "AC-I25"})
    void money_nobody_knows_waits_in_suspense_and_two_that_look_alike_stay_two() {
        StatementTaken taken = receive(line("t1", 5_00, ""), line("t2", 5_00, ""), line("t3", 119_99, PledgeReference.of(promised.id())));

        assertThat(taken.count(LineFate.UNKNOWN)).as("another amount is not the promise").isEqualTo(3);
        assertThat(balance("SUSPENSE")).isEqualTo(129_99);
        assertThat(status()).isEqualTo(ContributionStatus.PLEDGED);
        List<BankReceipt> waiting = in(wired -> wired.get(Receipts.class).of(pool.id()));
        assertThat(waiting).extracting(BankReceipt::status).containsOnly(ReceiptStatus.SUSPENSE);
    }

    @Test
    void a_row_the_treasurer_wrote_down_before_is_the_same_row_and_one_only() {
        in(wired -> {
            BankReceipt byHand = new BankReceipt(pool.id(), new BankRow(APool.TODAY, 5_00, "TRANSFER", 1), null, asha, APool.NOW);
            byHand.postedAs(UUID.randomUUID());
            wired.get(Receipts.class).add(byHand);
            return null;
        });

        assertThat(receive(line("t1", 5_00, "X"), line("t2", 5_00, "X")).lines())
                .containsEntry("t1", LineFate.DUPLICATE).containsEntry("t2", LineFate.UNKNOWN);
        assertThat(receive(line("t1", 5_00, "X")).lines()).containsEntry("t1", LineFate.DUPLICATE);
    }

    @Test
    void what_went_out_is_left_to_those_who_released_it_and_a_strange_account_is_not_found() {
        assertThat(receive(line("t1", -5_00, "SHOP")).lines()).containsEntry("t1", LineFate.WENT_OUT);
        assertThatThrownBy(() -> in(wired -> wired.get(ReceiveStatement.class).receive("MA-9", List.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Proves("R-INT-65")
    void a_direct_payment_that_came_is_shown_by_the_banks_own_line_and_not_by_what_somebody_wrote_down() {
        in(wired -> {
            BankReceipt byHand = new BankReceipt(pool.id(), new BankRow(APool.TODAY, 120_00, "ASHA", 1), promised.id(), ben,
                    APool.NOW);
            byHand.postedAs(UUID.randomUUID());
            wired.get(Receipts.class).add(byHand);
            return null;
        });
        assertThat(shown()).isEmpty();

        receive(line("t1", 120_00, ""));
        receive(line("t1", 120_00, ""));
        assertThat(shown()).containsExactly(APool.TODAY);
    }

    private List<LocalDate> shown() {
        return in(wired -> wired.get(Sightings.class).openOf(asha).stream().map(SeenMoney::day).toList());
    }

    private StatementTaken receive(StatementLine... lines) {
        return in(wired -> wired.get(ReceiveStatement.class).receive(ACCOUNT, List.of(lines)));
    }

    private static StatementLine line(String id, long pence, String reference) {
        return new StatementLine(id, APool.TODAY, pence, reference, "");
    }

    private ContributionStatus status() {
        return in(wired -> wired.get(Contributions.class).get(promised.id()).status());
    }

    private long balance(String account) {
        return in(wired -> wired.get(ReadBook.class).balances(pool.id()).entrySet().stream()
                .filter(one -> one.getKey().toString().equals(account)).mapToLong(Map.Entry::getValue).sum());
    }

    private List<String> problems() {
        return in(wired -> wired.get(CheckBooks.class).check().stream().flatMap(book -> book.problems().stream()).toList());
    }

    private <T> T in(Function<Wired, T> work) {
        return STORE.in(new Call(area, Actor.PORTAL), em -> work.apply(new Wired(em, Clock.fixed(APool.NOW, ZoneOffset.UTC))));
    }
}
