package org.alongside.community.ledger.control;

import static org.alongside.community.ledger.AccountKind.BANK;
import static org.alongside.community.ledger.AccountKind.LOT;
import static org.alongside.community.ledger.AccountKind.MEMBER;
import static org.alongside.community.ledger.Leg.credit;
import static org.alongside.community.ledger.Leg.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.BookUnit;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.Reversal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BooksIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final AccountRef MONEY = AccountRef.of(BANK);

    private static Store store;

    private final UUID area = UUID.randomUUID();
    private final UUID book = UUID.randomUUID();
    private final UUID actor = UUID.randomUUID();
    private final AccountRef lot = AccountRef.of(LOT, UUID.randomUUID());
    private final UUID spend = UUID.randomUUID();
    private final AccountRef hold = AccountRef.hold(lot.firstKey(), spend);

    @BeforeAll
    static void start() {
        store = Store.of("community");
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @BeforeEach
    void a_book_with_a_lot_of_120_pounds() {
        opened(book, BookUnit.PENCE);
        post(book, JournalType.RECEIVE, debit(MONEY, 12_000), credit(lot, 12_000));
    }

    @Test
    @Proves({"INV-05", "INV-12"})
    void a_journal_comes_back_as_it_was_posted() {
        UUID command = UUID.randomUUID();
        UUID decision = UUID.randomUUID();
        UUID asha = UUID.randomUUID();

        UUID posted = post(new JournalDraft(book, command, JournalType.RESERVE, TODAY.minusDays(3), spend, asha, decision,
                List.of(debit(lot, 3_334), credit(hold, 3_334))));

        assertThat(lines(LineFilter.about(spend))).containsExactly(
                new JournalLine(posted, 2, JournalType.RESERVE, lot, debit(lot, 1).side(), 3_334, TODAY.minusDays(3),
                        TODAY, NOW, command, actor, asha, spend, decision, null, null),
                new JournalLine(posted, 2, JournalType.RESERVE, hold, credit(lot, 1).side(), 3_334, TODAY.minusDays(3),
                        TODAY, NOW, command, actor, asha, spend, decision, null, null));
        assertThat(balance(lot)).isEqualTo(8_666);
        assertThat(balance(hold)).isEqualTo(3_334);
        assertThat(balance(MONEY)).isEqualTo(12_000);
    }

    @Test
    void lines_are_found_by_account_kind_and_month() {
        post(draft(JournalType.RESERVE, debit(lot, 100), credit(hold, 100)));

        assertThat(lines(LineFilter.in(lot))).extracting(JournalLine::change).containsExactly(12_000L, -100L);
        assertThat(lines(LineFilter.ofKind(BANK))).hasSize(1);
        assertThat(lines(LineFilter.all().during(YearMonth.of(2026, 5)))).hasSize(4);
        assertThat(lines(LineFilter.all().during(YearMonth.of(2026, 4)))).isEmpty();
        assertThat(lines(LineFilter.all().upTo(TODAY.minusDays(1)))).isEmpty();
    }

    @Test
    @Proves("INV-03")
    void a_lot_never_gives_more_than_it_has() {
        refused(() -> post(draft(JournalType.RESERVE, debit(lot, 12_001), credit(hold, 12_001))), "NOT_ENOUGH");
        AccountRef unknown = AccountRef.of(LOT, UUID.randomUUID());
        refused(() -> post(draft(JournalType.RESERVE, debit(unknown, 1), credit(hold, 1))), "NOT_ENOUGH");

        post(draft(JournalType.RESERVE, debit(lot, 12_000), credit(hold, 12_000)));
        assertThat(balance(lot)).isZero();
    }

    @Test
    void several_books_are_read_in_one_look_each_by_itself() {
        UUID other = UUID.randomUUID();
        UUID empty = UUID.randomUUID();
        opened(other, BookUnit.PENCE);
        opened(empty, BookUnit.PENCE);
        post(other, JournalType.RECEIVE, debit(MONEY, 7), credit(lot, 7));

        Map<UUID, Map<AccountRef, Long>> read = inArea(records -> records.balancesOf(List.of(book, other, empty)));
        assertThat(read).isEqualTo(Map.of(book, balances(book), other, Map.of(MONEY, 7L, lot, 7L), empty, Map.of()));
    }

    @Test
    @Proves({"INV-06", "R-POOL-20"})
    void a_reversal_mirrors_the_journal_once_and_stays() {
        UUID first = post(draft(JournalType.RESERVE, debit(lot, 500), credit(hold, 500)));

        UUID reversal = with(books -> books.reverse(Reversal.of(first, UUID.randomUUID(), "CANCELLED"), actor, TODAY, NOW));

        assertThat(lines(LineFilter.about(first))).extracting(JournalLine::account, JournalLine::change,
                JournalLine::reverses).containsExactly(
                tuple(lot, 500L, first),
                tuple(hold, -500L, first));
        refused(() -> with(books -> books.reverse(Reversal.of(first, UUID.randomUUID(), "AGAIN"), actor, TODAY, NOW)),
                "REVERSED_BEFORE");
        refused(() -> with(books -> books.reverse(Reversal.of(reversal, UUID.randomUUID(), "BACK"), actor, TODAY, NOW)),
                "REVERSAL_STAYS");
    }

    @Test
    @Proves("INV-07")
    void a_command_posts_a_journal_once() {
        JournalDraft draft = draft(JournalType.RESERVE, debit(lot, 500), credit(hold, 500));
        post(draft);

        refused(() -> post(draft), "POSTED_BEFORE");
        assertThat(balance(hold)).isEqualTo(500);
    }

    @Test
    @Proves("INV-11")
    void a_closed_month_takes_nothing_and_a_day_to_come_neither() {
        refused(() -> post(new JournalDraft(book, UUID.randomUUID(), JournalType.RESERVE, TODAY.plusDays(1), spend, null, null,
                List.of(debit(lot, 1), credit(hold, 1)))), "VALUE_DATE_TO_COME");
        with(books -> {
            books.close(book, TODAY);
            return null;
        });

        refused(() -> post(draft(JournalType.RESERVE, debit(lot, 1), credit(hold, 1))), "PERIOD_CLOSED");
    }

    @Test
    @Proves({"INV-16", "R-TIME-05"})
    void minutes_may_be_owed_to_the_limit_and_never_meet_money() {
        UUID time = UUID.randomUUID();
        AccountRef ann = AccountRef.of(MEMBER, UUID.randomUUID());
        AccountRef ben = AccountRef.of(MEMBER, UUID.randomUUID());
        opened(time, BookUnit.MINUTES);
        limited(time, ann, -600);

        post(time, JournalType.EXCHANGE, debit(ann, 600), credit(ben, 600));

        refused(() -> post(time, JournalType.EXCHANGE, debit(ann, 5), credit(ben, 5)), "NOT_ENOUGH");
        refused(() -> post(time, JournalType.RECEIVE, debit(MONEY, 5), credit(lot, 5)), "ACCOUNT_OF_ANOTHER_UNIT");
        refused(() -> limited(book, lot, -1), "LIMIT_NOT_FOR_MONEY");
        assertThat(balances(time)).containsOnly(
                Map.entry(ann, -600L), Map.entry(ben, 600L));
    }

    @Test
    @Proves("R-TIME-20")
    void a_reversal_may_take_somebody_past_their_limit_and_then_they_only_get_nearer() {
        UUID time = UUID.randomUUID();
        AccountRef ann = AccountRef.of(MEMBER, UUID.randomUUID());
        AccountRef ben = AccountRef.of(MEMBER, UUID.randomUUID());
        opened(time, BookUnit.MINUTES);
        limited(time, ann, -600);
        limited(time, ben, -600);
        UUID earned = post(time, JournalType.EXCHANGE, debit(ben, 60), credit(ann, 60));
        post(time, JournalType.EXCHANGE, debit(ann, 660), credit(ben, 660));

        with(books -> books.reverse(Reversal.of(earned, UUID.randomUUID(), "NEVER_HAPPENED"), actor, TODAY, NOW));

        assertThat(balances(time)).containsEntry(ann, -660L);
        refused(() -> post(time, JournalType.EXCHANGE, debit(ann, 1), credit(ben, 1)), "NOT_ENOUGH");
        post(time, JournalType.EXCHANGE, debit(ben, 30), credit(ann, 30));
        refused(() -> post(time, JournalType.EXCHANGE, debit(ann, 1), credit(ben, 1)), "NOT_ENOUGH");
        post(time, JournalType.EXCHANGE, debit(ben, 31), credit(ann, 31));
        post(time, JournalType.EXCHANGE, debit(ann, 1), credit(ben, 1));
        refused(() -> post(time, JournalType.EXCHANGE, debit(ann, 1), credit(ben, 1)), "NOT_ENOUGH");
    }

    @Test
    @Proves({"R-ACC-100", "R-POOL-38"})
    void a_book_of_another_area_is_not_there() {
        UUID elsewhere = UUID.randomUUID();

        store.inArea(elsewhere, em ->
                assertThat(new BookRecords(em, new CurrentCall()).balances(book)).isEmpty());
        assertThatThrownBy(() -> store.inArea(elsewhere, em -> new Books(em).lock(book))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> store.inArea(elsewhere, em -> new Books(em).post(
                draft(JournalType.RESERVE, debit(lot, 1), credit(hold, 1)), actor, TODAY, NOW))).isInstanceOf(NotFound.class);
    }

    private JournalDraft draft(JournalType type, Leg... legs) {
        return JournalDraft.of(book, UUID.randomUUID(), type, TODAY, spend, List.of(legs));
    }

    private UUID post(UUID to, JournalType type, Leg... legs) {
        return post(JournalDraft.of(to, UUID.randomUUID(), type, TODAY,
                UUID.randomUUID(), List.of(legs)));
    }

    private UUID post(JournalDraft draft) {
        return with(books -> books.post(draft, actor, TODAY, NOW));
    }

    private void opened(UUID id, BookUnit unit) {
        with(books -> {
            books.open(id, unit, NOW);
            return null;
        });
    }

    private void limited(UUID id, AccountRef account, long lowest) {
        with(books -> {
            books.limit(id, account, lowest);
            return null;
        });
    }

    private long balance(AccountRef account) {
        return inArea(records -> records.balances(book, List.of(account))).get(account);
    }

    private Map<AccountRef, Long> balances(UUID id) {
        return inArea(records -> records.balances(id));
    }

    private List<JournalLine> lines(LineFilter filter) {
        return inArea(records -> records.lines(book, filter));
    }

    private <T> T with(Function<Books, T> work) {
        return store.in(area, em -> work.apply(new Books(em)));
    }

    private <T> T inArea(Function<BookRecords, T> work) {
        return store.in(area, em -> work.apply(new BookRecords(em, new CurrentCall())));
    }

    private static void refused(Runnable work, String rule) {
        assertThatThrownBy(work::run).isInstanceOf(RuleBroken.class).hasMessageContaining(rule);
    }
}
