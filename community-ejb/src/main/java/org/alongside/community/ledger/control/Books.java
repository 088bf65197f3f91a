package org.alongside.community.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.community.CommunityData;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.BookUnit;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.LedgerRule;
import org.alongside.community.ledger.Leg;
import org.alongside.community.ledger.Reversal;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;

/**
 * The one place that writes books: by calling PostgreSQL's functions, because the application has no right to write these
 * tables itself. What PostgreSQL refuses comes out as a rule.
 */
@ApplicationScoped
public class Books {

    private static final String OPEN = "select cast(community.open_book(cast(?1 as uuid), ?2, cast(?3 as timestamptz)) as text)";
    private static final String LOCK = "select community.lock_book(cast(?1 as uuid))";
    private static final String CLOSE = "select community.close_book(cast(?1 as uuid), cast(?2 as date))";
    private static final String LIMIT =
            "select cast(community.limit_account(cast(?1 as uuid), ?2, cast(?3 as bigint)) as text)";
    private static final String POST = """
            select community.post_journal(cast(?1 as uuid), cast(?2 as uuid), ?3, cast(?4 as date),
            cast(?5 as date), cast(?6 as timestamptz), cast(?7 as uuid), cast(?8 as uuid), cast(?9 as uuid), cast(?10 as uuid),
            null, null, string_to_array(?11, ' '), cast(string_to_array(?12, ' ') as bigint[]))""";
    private static final String REVERSE = """
            select community.reverse_journal(cast(?1 as uuid), cast(?2 as uuid), cast(?3 as date),
            cast(?4 as timestamptz), cast(?5 as uuid), cast(?6 as uuid), cast(?7 as uuid), ?8)""";

    private EntityManager entityManager;

    protected Books() {
    }

    @Inject
    public Books(@CommunityData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void open(UUID book, BookUnit unit, Instant now) {
        ask(OPEN, book, unit, now);
    }

    /** Until the transaction ends, nobody else posts here. */
    public void lock(UUID book) {
        if (!Boolean.TRUE.equals(ask(LOCK, book))) {
            throw new NotFound();
        }
    }

    /**
     * @param actor null for the portal itself
     * @return the journal
     */
    public UUID post(JournalDraft draft, UUID actor, LocalDate today, Instant now) {
        return (UUID) ask(POST, draft.bookId(), draft.commandId(), draft.type(), draft.valueDate(), today, now, actor,
                draft.actingFor(), draft.causeId(), draft.decisionId(),
                each(draft, Leg::account), each(draft, leg -> leg.side().signed(leg.amount())));
    }

    public UUID reverse(Reversal reversal, UUID actor, LocalDate today, Instant now) {
        return (UUID) ask(REVERSE, reversal.journalId(), reversal.commandId(), today, now, actor, reversal.actingFor(),
                reversal.decisionId(), reversal.reasonCode());
    }

    public void limit(UUID book, AccountRef account, long lowest) {
        ask(LIMIT, book, account, lowest);
    }

    /** Takes no more entries up to that day. */
    public void close(UUID book, LocalDate to) {
        if (!Boolean.TRUE.equals(ask(CLOSE, book, to))) {
            throw new NotFound();
        }
    }

    private static String each(JournalDraft draft, Function<Leg, Object> part) {
        return draft.legs().stream().map(part).map(Object::toString).collect(Collectors.joining(" "));
    }

    /** Everything goes as text: PostgreSQL knows what it is, also where it is missing. */
    private Object ask(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql).setHint("eclipselink.jdbc.allow-native-sql-query", true);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i] == null ? null : parameters[i].toString());
        }
        try {
            return query.getSingleResult();
        } catch (PersistenceException refused) {
            throw asRule(refused);
        }
    }

    private static RuntimeException asRule(PersistenceException refused) {
        String said = String.valueOf(refused.getMessage());
        if (said.contains("ledger_no_book") || said.contains("ledger_no_journal")) {
            return new NotFound();
        }
        Optional<LedgerRule> rule = LedgerRule.refusedWith(said);
        return rule.isPresent() ? new RuleBroken(rule.get()) : refused;
    }
}
