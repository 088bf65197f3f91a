package org.alongside.community.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.CommunityData;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.Side;
import org.alongside.platform.tenancy.CurrentCall;

/** Reads books, in SQL as they are written: what is never changed needs no entity to remember it. */
@ApplicationScoped
public class BookRecords {

    private static final String BALANCES = """
            select account, balance, book_id from community.ledger_account
            where tenant_id = cast(?1 as uuid) and book_id = any (cast(string_to_array(?2, ' ') as uuid[]))
            and (cast(?3 as text) is null or account = any (string_to_array(?3, ' '))) order by account""";
    private static final String LINES = """
            select j.id, j.seq, j.type, l.account, l.side, l.amount, j.value_date, j.accounting_date, j.posted_at, j.command_id,
                   j.actor_id, j.acting_for, j.cause_id, j.decision_id, j.reverses_id, j.reason_code
            from community.ledger_journal j
            join community.ledger_line l on l.tenant_id = j.tenant_id and l.book_id = j.book_id and l.seq = j.seq
            where j.tenant_id = cast(?1 as uuid) and j.book_id = cast(?2 as uuid)
            and (cast(?3 as text) is null or l.account = ?3)
            and (cast(?4 as text) is null or split_part(l.account, ':', 1) = ?4)
            and (cast(?5 as text) is null or j.cause_id = cast(?5 as uuid))
            and (cast(?6 as text) is null or j.accounting_date >= cast(?6 as date))
            and (cast(?7 as text) is null or j.accounting_date <= cast(?7 as date))
            order by j.seq, l.line""";

    private EntityManager entityManager;
    private CurrentCall call;

    protected BookRecords() {
    }

    @Inject
    public BookRecords(@CommunityData EntityManager entityManager, CurrentCall call) {
        this.entityManager = entityManager;
        this.call = call;
    }

    public Map<AccountRef, Long> balances(UUID book) {
        return balances(book, (String) null);
    }

    /** One question for all of them. */
    public Map<UUID, Map<AccountRef, Long>> balancesOf(Collection<UUID> books) {
        Map<UUID, Map<AccountRef, Long>> balances = new LinkedHashMap<>();
        books.forEach(book -> balances.put(book, new LinkedHashMap<>()));
        rows(BALANCES, call.area(), books.stream().map(UUID::toString).collect(Collectors.joining(" ")), null)
                .forEach(row -> balances.get((UUID) row[2]).put(AccountRef.parse((String) row[0]), number(row[1])));
        return balances;
    }

    /** An account nothing was ever posted to stands at nothing. */
    public Map<AccountRef, Long> balances(UUID book, Collection<AccountRef> accounts) {
        Map<AccountRef, Long> balances = new LinkedHashMap<>();
        accounts.forEach(account -> balances.put(account, 0L));
        balances.putAll(balances(book, accounts.stream().map(AccountRef::toString).collect(Collectors.joining(" "))));
        return balances;
    }

    /** In the order in which they were posted. */
    public List<JournalLine> lines(UUID book, LineFilter filter) {
        return rows(LINES, call.area(), book, filter.account(), filter.kind(), filter.cause(), filter.from(), filter.until())
                .stream().map(BookRecords::line).toList();
    }

    private Map<AccountRef, Long> balances(UUID book, String accounts) {
        Map<AccountRef, Long> balances = new LinkedHashMap<>();
        rows(BALANCES, call.area(), book, accounts)
                .forEach(row -> balances.put(AccountRef.parse((String) row[0]), number(row[1])));
        return balances;
    }

    private static JournalLine line(Object[] row) {
        return new JournalLine((UUID) row[0], number(row[1]), JournalType.valueOf((String) row[2]),
                AccountRef.parse((String) row[3]), Side.valueOf((String) row[4]), number(row[5]), day(row[6]), day(row[7]),
                moment(row[8]), (UUID) row[9], (UUID) row[10], (UUID) row[11], (UUID) row[12], (UUID) row[13],
                (UUID) row[14], (String) row[15]);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return ((Date) column).toLocalDate();
    }

    private static Instant moment(Object column) {
        return ((Timestamp) column).toInstant();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql).setHint("eclipselink.jdbc.allow-native-sql-query", true);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i] == null ? null : parameters[i].toString());
        }
        return query.getResultList();
    }
}
