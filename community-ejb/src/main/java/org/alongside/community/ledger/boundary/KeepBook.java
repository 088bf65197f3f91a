package org.alongside.community.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.BookUnit;
import org.alongside.community.ledger.JournalDraft;
import org.alongside.community.ledger.LedgerEvent;
import org.alongside.community.ledger.LedgerRule;
import org.alongside.community.ledger.Reversal;
import org.alongside.community.ledger.control.Books;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/**
 * Writes in books; part of the use cases of pools and of the time bank, in their transaction.
 *
 * <p>Posting locks the book until the transaction ends. Who reads balances first, to decide what to post, locks it before
 * (INV-08); who writes in two books of one transaction takes them in the order of their identifiers.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KeepBook {

    @Inject
    private Books books;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    @UseCase("KEEP_BOOK")
    public void open(UUID bookId, BookUnit unit) {
        books.open(bookId, unit, clock.instant());
        journal.record(new LedgerEvent.BookOpened(bookId, unit));
    }

    /** Whoever else wants to post here waits for the end of this transaction, and then sees what it did. */
    @UseCase("KEEP_BOOK")
    public void lock(UUID bookId) {
        books.lock(bookId);
    }

    /**
     * Enters it today and answers with the journal. Refused when an account has not enough (INV-03), or the command has posted
     * it already (INV-07).
     */
    @UseCase("KEEP_BOOK")
    public UUID post(JournalDraft draft) {
        UUID posted = books.post(draft, call.actor().id(), London.today(clock), clock.instant());
        journal.record(new LedgerEvent.JournalPosted(draft.bookId(), posted, draft.type()));
        return posted;
    }

    /** The mirror of an earlier journal. Refused when that was reversed before or is a reversal itself (INV-06). */
    @UseCase("KEEP_BOOK")
    public UUID reverse(Reversal reversal) {
        UUID posted = books.reverse(reversal, call.actor().id(), London.today(clock), clock.instant());
        journal.record(new LedgerEvent.JournalReversed(reversal.journalId(), posted, reversal.reasonCode()));
        return posted;
    }

    /** How far an account of minutes may go below nothing; {@code lowest} is 0 or less. Without it: not at all. */
    @UseCase("KEEP_BOOK")
    public void limit(UUID bookId, AccountRef account, long lowest) {
        books.limit(bookId, account, lowest);
        journal.record(new LedgerEvent.AccountLimited(bookId, account.toString(), lowest));
    }

    /** Nothing more is entered in that month or before it (INV-11). Refused before the month is over. */
    @UseCase("KEEP_BOOK")
    public void closePeriod(UUID bookId, YearMonth month) {
        if (!month.atEndOfMonth().isBefore(London.today(clock))) {
            throw new RuleBroken(LedgerRule.MONTH_NOT_OVER);
        }
        books.close(bookId, month.atEndOfMonth());
        journal.record(new LedgerEvent.PeriodClosed(bookId, month.atEndOfMonth()));
    }
}
