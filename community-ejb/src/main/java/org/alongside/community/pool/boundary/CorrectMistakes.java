package org.alongside.community.pool.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.LineFilter;
import org.alongside.community.ledger.Reversal;
import org.alongside.community.ledger.Side;
import org.alongside.community.ledger.boundary.KeepBook;
import org.alongside.community.ledger.boundary.ReadBook;
import org.alongside.community.pool.ContributionStep;
import org.alongside.community.pool.Correctable;
import org.alongside.community.pool.PoolEvent;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolRule;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.pool.control.BookKeepers;
import org.alongside.community.pool.control.Contributions;
import org.alongside.community.pool.control.PoolNews;
import org.alongside.community.pool.control.PoolNotices;
import org.alongside.community.pool.control.Pools;
import org.alongside.community.pool.entity.Contribution;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.usecase.UseCase;

/** Finance takes back what stands in a book by mistake: by the same lines on the other side, with a reason, once (R-POOL-20). */
@Stateless
public class CorrectMistakes {

    @Inject
    private BookKeepers keepers;

    @Inject
    private Pools pools;

    @Inject
    private Contributions contributions;

    @Inject
    private KeepBook books;

    @Inject
    private ReadBook reading;

    @Inject
    private PoolNews news;

    /** Not what was taken back already. */
    @UseCase("CORRECT_MISTAKES")
    public MistakesView look(UUID poolId) {
        PoolFacts pool = keepers.requireReader(poolId);
        List<JournalLine> lines = reading.lines(pool.bookId(), LineFilter.all());
        Set<UUID> gone = lines.stream().map(JournalLine::reverses).filter(Objects::nonNull).collect(Collectors.toSet());
        return new MistakesView(poolId, pool.name(), entries(lines, line -> !gone.contains(line.journalId())));
    }

    /** The treasurer is told. Refused when it was taken back before, or its money is not there any more (E-REV, E-FUNDS). */
    @UseCase("CORRECT_MISTAKES")
    public void takeBack(TakeBackEntry command) {
        PoolFacts pool = keepers.require(command.poolId());
        if (command.mistake() == null) {
            throw new RuleBroken(List.of(Breach.at("mistake", PoolRule.MISTAKE_MISSING)));
        }
        books.lock(pool.bookId());
        BookEntry entry = entries(reading.lines(pool.bookId(), LineFilter.all()),
                line -> line.journalId().equals(command.journalId())).stream().findFirst().orElseThrow(NotFound::new);
        books.reverse(Reversal.of(entry.journalId(), command.commandId(), command.mistake().name()));
        if (entry.what() == Correctable.GIFT) {
            forget(contributions.get(entry.causeId()));
        }
        news.record(new PoolEvent.EntryTakenBack(entry.journalId(), pool.poolId(), command.mistake()));
        news.tell(pool.poolId(), PoolTask.TREASURER, PoolNotices.takenBack(pools.get(pool.poolId())));
    }

    /** The pot has nothing of it any more. */
    private void forget(Contribution gift) {
        if (gift.status().can(ContributionStep.RETURN)) {
            news.record(gift.move(ContributionStep.RETURN));
        }
    }

    private static List<BookEntry> entries(List<JournalLine> lines, Predicate<JournalLine> which) {
        Map<UUID, Long> pence = lines.stream().filter(line -> line.side() == Side.DEBIT)
                .collect(Collectors.groupingBy(JournalLine::journalId, Collectors.summingLong(JournalLine::amount)));
        return lines.stream().filter(which).filter(line -> Correctable.of(line.type()).isPresent())
                .sorted((one, other) -> Long.compare(other.sequence(), one.sequence()))
                .map(line -> new BookEntry(line.journalId(), line.causeId(), Correctable.of(line.type()).orElseThrow(),
                        line.valueDate(), pence.get(line.journalId())))
                .distinct().toList();
    }
}
