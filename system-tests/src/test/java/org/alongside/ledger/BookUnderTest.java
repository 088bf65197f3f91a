package org.alongside.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.ledger.ModelBook.Entry;

/**
 * One book in PostgreSQL and its model. Every operation is tried in both, and after each of them both must say the same:
 * whether it was done, or with which word it was refused, and where every account stands.
 */
final class BookUnderTest {

    /** In PostgreSQL, so that an operation and all that must hold after it are one question. */
    static final String STEPS = """
            create schema model;
            create function model.state(_book uuid) returns text language sql stable as $$
            with line as (select l.seq, l.account, case l.side when 'DEBIT' then l.amount else -l.amount end as signed, l.amount
                          from community.ledger_line l where l.tenant_id = community.ledger_area() and l.book_id = _book),
                 journal as (select * from community.ledger_journal j where j.tenant_id = community.ledger_area() and j.book_id = _book),
                 account as (select * from community.ledger_account a where a.tenant_id = community.ledger_area() and a.book_id = _book)
            select coalesce(string_agg(a.account || '=' || a.balance || '/' || coalesce(s.total * a.usual, 0) || ' ', '' order by a.account), '')
                || 'journals=' || (select count(*) from journal)
                || ' unbalanced=' || (select count(*) from journal j where (select count(*) < 2 or sum(l.signed) <> 0 or min(l.amount) <= 0
                                                                            from line l where l.seq = j.seq))
                || ' book=' || coalesce(sum(a.usual * a.balance), 0)
                || ' below=' || count(*) filter (where a.unit = 'PENCE' and a.balance < 0)
                || ' twice=' || (select count(*) from (select 1 from journal where reverses_id is not null group by reverses_id
                                                       having count(*) > 1) t)
                || ' gaps=' || (select coalesce(max(seq), 0) - count(*) from journal)
            from account a left join (select account, sum(signed) as total from line group by account) s on s.account = a.account
            $$;
            create function model.attempt(_book uuid, _command uuid, _type text, _cause uuid, _reversed uuid, _accounts text[],
                _amounts bigint[]) returns table (outcome text, journal uuid, state text) language plpgsql as $$
            begin
                begin
                    if _reversed is not null then
                        journal := community.reverse_journal(_reversed, _command, date '2026-05-20',
                            timestamptz '2026-05-20 10:00:00Z', null, null, null, 'MISTAKE');
                    else
                        journal := community.post_journal(_book, _command, _type, date '2026-05-20',
                            date '2026-05-20', timestamptz '2026-05-20 10:00:00Z', null, null, _cause, null, null, null,
                            _accounts, _amounts);
                    end if;
                    outcome := 'posted';
                exception when others then
                    outcome := substring(sqlerrm from 'ledger_(?:not_enough|amount|two_lines|not_balanced|posted_before|reversed_before|is_a_reversal)');
                    outcome := coalesce(outcome, sqlerrm);
                end;
                state := model.state(_book);
                return next;
            end $$;
            grant usage on schema model to %1$s;""";

    private static final String ATTEMPT = "select outcome, journal, state from model.attempt(?, ?, ?, ?, ?, ?, ?)";
    private static final int ACCOUNTS = 4;

    private final LedgerClient client;
    private final UUID book = UUID.randomUUID();
    private final ModelBook model;
    private final List<String> keys = new ArrayList<>();
    private UUID lastCommand = UUID.randomUUID();
    private UUID lastCause = UUID.randomUUID();

    BookUnderTest(LedgerClient client, boolean money) throws SQLException {
        this.client = client;
        model = new ModelBook(money);
        for (int i = 0; i < ACCOUNTS; i++) {
            keys.add(UUID.randomUUID().toString());
        }
        client.enter(UUID.randomUUID());
        client.begin();
        client.open(book, money ? "PENCE" : "MINUTES");
    }

    BookUnderTest end() throws SQLException {
        assertThat(client.problems()).isEmpty();
        client.commit();
        return this;
    }

    BookUnderTest go(Operation operation) {
        try {
            apply(operation);
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(operation + " could not be tried: " + e.getMessage(), e);
        }
    }

    private void apply(Operation it) throws SQLException {
        long amount = it.amount();
        switch (it.kind()) {
            case RECEIVE, RECEIVE_AGAIN -> move("RECEIVE", source(), account(it.one()), amount);
            case RESERVE, RESERVE_TOO -> move("RESERVE", account(it.one()), hold(it.one()), amount);
            case RELEASE -> move("RELEASE", hold(it.one()), account(it.one()), amount);
            case PAY -> move("PAY", hold(it.one()), source(), amount);
            case GIFT -> move("GIFT", account(it.one()), account(it.one() + 1 + it.other() % (ACCOUNTS - 1)), amount);
            case RETURN -> move("RETURN", account(it.one()), owed(it.one()), amount);
            case BOUNCE -> post("BOUNCE", List.of(account(it.one()), owing(it.one()), source()), List.of(amount, 7L, -amount - 7));
            case SAME_ACCOUNT_TWICE -> post("GIFT", List.of(account(it.one()), hold(it.one()), account(it.one())),
                    List.of(2 * amount, -amount, -amount));
            case UNBALANCED -> post("GIFT", List.of(account(it.one()), account(it.one() + 1)), List.of(amount, 1 - amount));
            case ONE_LINE -> post("GIFT", List.of(account(it.one())), List.of(0L));
            case POST_TWICE -> postTwice();
            case REVERSE -> reverse(it.one());
            case LIMIT -> limit(it);
            default -> throw new IllegalStateException(it.toString());
        }
    }

    private void move(String type, String from, String to, long amount) throws SQLException {
        post(type, List.of(from, to), List.of(amount, -amount));
    }

    /** @return whether it was posted, and not refused */
    private boolean post(String type, List<String> accounts, List<Long> amounts) throws SQLException {
        lastCommand = UUID.randomUUID();
        lastCause = UUID.randomUUID();
        String expected = model.postable(type, accounts, amounts);
        String[] answer = attempt(type, lastCause, null, accounts, amounts);
        assertThat(answer[0]).as("%s of %s in %s", type, amounts, accounts).isEqualTo(expected);
        if (expected.equals("posted")) {
            model.post(UUID.fromString(answer[1]), type, accounts, amounts);
        }
        compare(answer[2]);
        return expected.equals("posted");
    }

    /** With the key of the journal before; where that was refused, the key is free. */
    private void postTwice() throws SQLException {
        boolean posted = post("RECEIVE", List.of(source(), account(0)), List.of(5L, -5L));
        String[] answer = attempt("RECEIVE", lastCause, null, List.of(source(), account(1)), List.of(5L, -5L));
        assertThat(answer[0]).isEqualTo(posted ? "ledger_posted_before" : "ledger_not_enough");
        compare(answer[2]);
    }

    private void reverse(int which) throws SQLException {
        if (model.entries().isEmpty()) {
            return;
        }
        Entry entry = model.entries().get(which % model.entries().size());
        lastCommand = UUID.randomUUID();
        String expected = model.reversible(entry);
        String[] answer = attempt("REVERSE", null, entry.id(), null, null);
        assertThat(answer[0]).as("reversal of %s", entry).isEqualTo(expected);
        if (expected.equals("posted")) {
            model.reverse(entry, UUID.fromString(answer[1]));
        }
        compare(answer[2]);
    }

    private void limit(Operation it) throws SQLException {
        if (!model.isMoney()) {
            client.limit(book, account(it.one()), -Math.max(0, it.amount()));
            model.limit(account(it.one()), -Math.max(0, it.amount()));
        }
    }

    private String[] attempt(String type, UUID cause, UUID reversed, List<String> accounts, List<Long> amounts) throws SQLException {
        return client.row(ATTEMPT, book, lastCommand, type, cause, reversed, accounts == null ? null : client.texts(accounts),
                amounts == null ? null : client.numbers(amounts));
    }

    private void compare(String state) {
        assertThat(state).isEqualTo(model.state());
    }

    private String source() {
        return model.isMoney() ? "BANK" : "POT";
    }

    private String account(int which) {
        return (model.isMoney() ? "LOT:" : "MEMBER:") + keys.get(which % ACCOUNTS);
    }

    private String hold(int which) {
        return model.isMoney() ? "HOLD:" + keys.get(which % ACCOUNTS) + ":" + keys.get(0) : account(which + 1);
    }

    private String owed(int which) {
        return model.isMoney() ? "PAYABLE_MEMBER:" + keys.get(which % ACCOUNTS) : account(which + 2);
    }

    private String owing(int which) {
        return model.isMoney() ? "DEFICIT:" + keys.get(which % ACCOUNTS) : account(which + 3);
    }
}
