package org.alongside.community.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.LedgerRule;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.Correctable;
import org.alongside.community.pool.Mistake;
import org.alongside.community.pool.PoolAccounts;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.Wired;
import org.alongside.community.pool.boundary.BankCharge;
import org.alongside.community.pool.boundary.BookEntry;
import org.alongside.community.pool.boundary.ContributeToPool;
import org.alongside.community.pool.boundary.CorrectMistakes;
import org.alongside.community.pool.boundary.CorrectPoolBooks;
import org.alongside.community.pool.boundary.GiveToPot;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.TakeBackEntry;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.Role;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in a book by mistake is taken back by finance, and never changed. */
class MistakesIT {

    private static Store store;

    private final FridayMakers friday = new FridayMakers(store);
    private final UUID finance = Somebody.named("Fin");
    private UUID pool;
    private UUID coras;

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void cora_has_given_ten_pounds_to_the_pot() {
        pool = friday.begun();
        coras = friday.paidIn(pool, friday.cora, PledgeMoney.own(UUID.randomUUID(), pool, "90"), "90");
        friday.as(friday.cora, wired -> wired.get(ContributeToPool.class).give(new GiveToPot(UUID.randomUUID(), coras, "10")));
    }

    @Test
    @Proves({"R-POOL-20", "E-REV"})
    void a_charge_is_taken_back_once_and_the_treasurer_is_told() {
        charged("4");
        BookEntry charge = entries().get(0);
        assertThat(charge.what()).isEqualTo(Correctable.CHARGE);
        assertThat(charge.pence()).isEqualTo(4_00);

        atFinance(wired -> {
            wired.get(CorrectMistakes.class).takeBack(of(charge, Mistake.WRITTEN_TWICE));
            assertThat(wired.toldTo(friday.cora)).containsExactly("A mistake in the books was put right");
        });

        assertThat(balance(PoolAccounts.BANK)).isEqualTo(90_00);
        assertThat(entries()).extracting(BookEntry::what).containsExactly(Correctable.GIFT);
        assertThatThrownBy(() -> takeBack(charge)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(LedgerRule.REVERSED_BEFORE.name());
    }

    @Test
    @Proves({"R-POOL-20", "R-POOL-25"})
    void a_gift_that_was_a_mistake_is_its_givers_own_money_again() {
        takeBack(entries().get(0));
        assertThat(balance(PoolAccounts.lot(coras))).isEqualTo(90_00);
        assertThat(entries()).isEmpty();
    }

    @Test
    @Proves("R-POOL-20")
    void a_gift_of_which_something_is_used_already_stays() {
        charged("4");
        BookEntry gift = entries().get(1);
        assertThatThrownBy(() -> takeBack(gift)).isInstanceOf(RuleBroken.class)
                .hasMessageContaining(LedgerRule.NOT_ENOUGH.name());
    }

    @Test
    @Proves("R-POOL-20")
    void it_needs_a_reason_and_nothing_else_is_taken_back_by_itself() {
        BookEntry gift = entries().get(0);
        assertThatThrownBy(() -> atFinance(wired -> wired.get(CorrectMistakes.class).takeBack(of(gift, null))))
                .isInstanceOf(RuleBroken.class).hasMessageContaining(PoolRule.MISTAKE_MISSING.name());
        UUID received = friday.in(friday.cora, wired -> wired.get(ReadBook.class)
                .lines(pool, LineFilter.in(PoolAccounts.BANK))).get(0).journalId();
        assertThatThrownBy(() -> atFinance(wired -> wired.get(CorrectMistakes.class).takeBack(
                new TakeBackEntry(UUID.randomUUID(), pool, received, Mistake.WRONG_AMOUNT)))).isInstanceOf(NotFound.class);
    }

    private void charged(String amount) {
        friday.as(friday.cora, wired -> wired.get(CorrectPoolBooks.class)
                .charge(new BankCharge(UUID.randomUUID(), pool, null, friday.today, amount)));
    }

    private void takeBack(BookEntry entry) {
        atFinance(wired -> wired.get(CorrectMistakes.class).takeBack(of(entry, Mistake.DID_NOT_HAPPEN)));
    }

    private TakeBackEntry of(BookEntry entry, Mistake mistake) {
        return new TakeBackEntry(UUID.randomUUID(), pool, entry.journalId(), mistake);
    }

    private void atFinance(Consumer<Wired> act) {
        friday.as(finance, Set.of(Role.FINANCE), act);
    }

    private List<BookEntry> entries() {
        return friday.in(friday.cora, wired -> wired.get(CorrectMistakes.class).look(pool).entries());
    }

    private long balance(AccountRef account) {
        Map<AccountRef, Long> book = friday.in(friday.cora, wired -> wired.get(ReadBook.class).balances(pool));
        return book.getOrDefault(account, 0L);
    }
}
