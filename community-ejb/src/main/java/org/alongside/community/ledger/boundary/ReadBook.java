package org.alongside.community.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.control.BookRecords;
import org.alongside.platform.usecase.UseCase;

/** What stands in a book; part of other use cases, which say who may see it. A book of another area is empty. */
@Stateless
public class ReadBook {

    @Inject
    private BookRecords records;

    /** Of every account that was ever used, each on its usual side. */
    @UseCase("READ_BOOK")
    public Map<AccountRef, Long> balances(UUID bookId) {
        return records.balances(bookId);
    }

    /** Of several books in one look, each by itself; a book nothing was posted to is empty. */
    @UseCase("READ_BOOK")
    public Map<UUID, Map<AccountRef, Long>> balancesOf(Collection<UUID> bookIds) {
        return records.balancesOf(bookIds);
    }

    /** Of these; an account nothing was posted to stands at nothing. */
    @UseCase("READ_BOOK")
    public Map<AccountRef, Long> balances(UUID bookId, Collection<AccountRef> accounts) {
        return records.balances(bookId, accounts);
    }

    /** In the order in which they were posted. */
    @UseCase("READ_BOOK")
    public List<JournalLine> lines(UUID bookId, LineFilter filter) {
        return records.lines(bookId, filter);
    }
}
