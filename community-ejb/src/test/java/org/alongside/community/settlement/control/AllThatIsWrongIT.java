package org.alongside.community.settlement.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.community.pool.AbsenceRule;
import org.alongside.community.pool.AgreementWords;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.PoolKind;
import org.alongside.community.pool.ShortfallRule;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.pool.Wired;
import org.alongside.community.pool.boundary.AgreeOnPool;
import org.alongside.community.pool.boundary.BankCharge;
import org.alongside.community.pool.boundary.ContributeToPool;
import org.alongside.community.pool.boundary.CorrectPoolBooks;
import org.alongside.community.pool.boundary.EnterReceipt;
import org.alongside.community.pool.boundary.FormPool;
import org.alongside.community.pool.boundary.KeepPoolBooks;
import org.alongside.community.pool.boundary.NameHolder;
import org.alongside.community.pool.boundary.PledgeMoney;
import org.alongside.community.pool.boundary.ProposePool;
import org.alongside.community.pool.boundary.WriteAgreement;
import org.alongside.community.round.boundary.BeginRound;
import org.alongside.community.round.boundary.LeadRound;
import org.alongside.community.round.boundary.PutIdea;
import org.alongside.community.round.boundary.TakePartInRound;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sends a form with several mistakes is told all of them at once, each with its field. */
class AllThatIsWrongIT {

    private static Store store;

    private final FridayMakers friday = new FridayMakers(store);
    private UUID pool;

    @BeforeAll
    static void open() {
        store = Store.of("community");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void they_have_begun() {
        pool = friday.begun();
    }

    @Test
    void with_a_pool_that_is_started() {
        refused(friday.asha, wired -> wired.get(FormPool.class)
                .propose(new ProposePool(key(), " ", PoolKind.MEMBER_POOL, "", Set.of())), "name", "aims");
        refused(friday.asha, wired -> wired.get(FormPool.class)
                .nameHolder(new NameHolder(key(), pool, HolderKind.CLUB_ACCOUNT, "", "123")), "called", "digits");
    }

    @Test
    void with_an_agreement() {
        refused(friday.asha, wired -> wired.get(AgreeOnPool.class).write(agreement("much", "100", 0)),
                "words", "easyRead", "oneSignatory", "quorum");
        refused(friday.asha, wired -> wired.get(AgreeOnPool.class).write(agreement("9999", "1", 0)),
                "words", "easyRead", "oneSignatory", "twoSignatories", "quorum");
    }

    @Test
    void with_what_the_bank_did() {
        refused(friday.cora, wired -> wired.get(KeepPoolBooks.class)
                .receive(new EnterReceipt(key(), pool, null, "-5", "", 1, null)), "day", "amount", "words");
        BankCharge charge = new BankCharge(key(), pool, null, friday.today.plusDays(1), "1e3");
        refused(friday.cora, wired -> wired.get(CorrectPoolBooks.class).charge(charge), "day", "amount");
        refused(friday.cora, wired -> wired.get(CorrectPoolBooks.class).interest(charge), "day", "amount");
    }

    @Test
    void with_a_grant() {
        refused(friday.cora, wired -> wired.get(ContributeToPool.class).pledge(new PledgeMoney(key(), pool,
                MoneySource.OWN_MONEY, "", "", "", Set.of(), Set.of(), "", LocalDate.of(2020, 1, 1), true, "")),
                "source", "amount", "expires");
    }

    @Test
    void with_a_round_and_an_idea() {
        refused(friday.asha, wired -> wired.get(LeadRound.class)
                .begin(new BeginRound(key(), pool, "", null, "", 3)), "fund", "title", "openDays");
        UUID round = friday.in(friday.asha, wired -> wired.get(LeadRound.class)
                .begin(new BeginRound(key(), pool, "Spring", null, "100", 14)));
        refused(friday.ben, wired -> put(wired, round, null, "", "x"),
                "least", "most", "title", "words", "payee", "category", "advice");
        refused(friday.ben, wired -> put(wired, round, SpendCategory.ROOM, "20", "10"),
                "title", "words", "payee", "most", "advice");
    }

    private void put(Wired wired, UUID round, SpendCategory category, String least, String most) {
        wired.get(TakePartInRound.class).put(new PutIdea(key(), round, null, "", "", category, "", null, least, most, true, ""));
    }

    private WriteAgreement agreement(String one, String two, int quorum) {
        return new WriteAgreement(key(), pool, new AgreementWords("", "", ""), one, two, quorum, 7, 10, ShortfallRule.REJECT,
                AbsenceRule.TAKES_NO_PART, false, Map.of());
    }

    private void refused(UUID who, Consumer<Wired> sent, String... fields) {
        assertThatThrownBy(() -> friday.as(who, sent)).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.breaches()).extracting(Breach::field)
                        .containsExactly(fields));
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
