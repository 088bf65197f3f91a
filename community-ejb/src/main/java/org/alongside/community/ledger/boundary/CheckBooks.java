package org.alongside.community.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.ledger.CheckedBook;
import org.alongside.community.ledger.control.BookCheck;
import org.alongside.platform.usecase.UseCase;

/**
 * Proves the books of the open area again, from the lines alone: sums, numbers, hashes, balances and limits (INV-02, INV-05,
 * INV-14). The nightly audit asks it: a pool that differs is frozen, and of the time bank people are told (R-POOL-47).
 */
@Stateless
public class CheckBooks {

    @Inject
    private BookCheck check;

    /** Those that do not add up. */
    @UseCase("CHECK_BOOKS")
    public Set<UUID> broken() {
        return check.everyBook().stream().filter(book -> !book.isWhole()).map(CheckedBook::bookId).collect(Collectors.toSet());
    }

    /** One answer a book, in the order in which they were opened. */
    @UseCase("CHECK_BOOKS")
    public List<CheckedBook> check() {
        return check.everyBook();
    }
}
