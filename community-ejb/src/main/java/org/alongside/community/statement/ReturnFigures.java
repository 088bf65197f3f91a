package org.alongside.community.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.community.council.FundedBy;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.ledger.Side;
import org.alongside.community.spend.SpendFacts;

/** Adds up the lines of a pool's book for a {@link PoolReturn}. What takes something back counts as what it takes back. */
public final class ReturnFigures {

    private static final Set<JournalType> IN =
            EnumSet.of(JournalType.RECEIVE, JournalType.INTEREST, JournalType.MAKE_GOOD, JournalType.BOUNCE);
    private static final Set<JournalType> SPEND = EnumSet.of(JournalType.PAY, JournalType.FEE, JournalType.REFUND_IN);
    private static final Set<JournalType> REFUND = EnumSet.of(JournalType.SETTLE, JournalType.SEND_BACK);
    private static final Set<AccountKind> OF_LOTS = EnumSet.of(AccountKind.LOT, AccountKind.HOLD);

    private final YearMonth month;
    private final List<JournalLine> lines;
    private final Map<UUID, JournalType> types;

    /** @param lines of the whole book, in the order in which they were posted, at least to the end of the month */
    public ReturnFigures(YearMonth month, Collection<JournalLine> lines) {
        this.month = month;
        this.lines = lines.stream().filter(line -> !line.accountingDate().isAfter(month.atEndOfMonth())).toList();
        this.types = lines.stream().collect(Collectors.toMap(JournalLine::journalId, JournalLine::type, (a, same) -> a));
    }

    public long opening() {
        return lines.stream().filter(line -> isBank(line) && !isDuring(line)).mapToLong(JournalLine::change).sum();
    }

    public long closing() {
        return lines.stream().filter(ReturnFigures::isBank).mapToLong(JournalLine::change).sum();
    }

    public long in() {
        return bank(IN);
    }

    public long spend() {
        return -bank(SPEND);
    }

    public long refunds() {
        return -bank(REFUND);
    }

    private long bank(Set<JournalType> kinds) {
        return during(kinds).filter(ReturnFigures::isBank).mapToLong(JournalLine::change).sum();
    }

    /** What stands in these lots, and what came and went there. */
    public ReturnPart part(UUID personId, FundedBy funded, long agreed, Set<UUID> lots) {
        return part(personId, funded, agreed, account -> OF_LOTS.contains(account.kind()) && lots.contains(account.firstKey()));
    }

    /** Everything but these. */
    public ReturnPart rest(Set<UUID> lots) {
        return part(null, null, 0, account -> account.kind() != AccountKind.BANK
                && !(OF_LOTS.contains(account.kind()) && lots.contains(account.firstKey())));
    }

    private ReturnPart part(UUID personId, FundedBy funded, long agreed,
            Predicate<AccountRef> own) {
        Set<JournalType> coming = EnumSet.copyOf(IN);
        coming.add(JournalType.IDENTIFY);
        LocalDate paidOn = during(coming).filter(line -> own.test(line.account()) && held(line) > 0)
                .map(JournalLine::valueDate).max(LocalDate::compareTo).orElse(null);
        return new ReturnPart(personId, funded, agreed, sum(coming, own), paidOn, -sum(SPEND, own),
                lines.stream().filter(line -> own.test(line.account())).mapToLong(ReturnFigures::held).sum());
    }

    private long sum(Set<JournalType> kinds, Predicate<AccountRef> own) {
        return during(kinds).filter(line -> own.test(line.account())).mapToLong(ReturnFigures::held).sum();
    }

    /** Each payment, fee and money back, by what it was for. */
    public List<ReturnSpend> spends(Map<UUID, SpendFacts> spends) {
        return during(SPEND).filter(ReturnFigures::isBank).map(line -> {
            SpendFacts spend = line.causeId() == null ? null : spends.get(line.causeId());
            return new ReturnSpend(line.journalId(), line.accountingDate(), spend == null ? null : spend.category(),
                    -line.change(), spend == null ? null : spend.evidence());
        }).toList();
    }

    private Stream<JournalLine> during(Set<JournalType> kinds) {
        Function<JournalLine, JournalType> kind = line -> line.type() == JournalType.REVERSE
                ? types.getOrDefault(line.reverses(), line.type()) : line.type();
        return lines.stream().filter(line -> isDuring(line) && kinds.contains(kind.apply(line)));
    }

    private boolean isDuring(JournalLine line) {
        return YearMonth.from(line.accountingDate()).equals(month);
    }

    private static boolean isBank(JournalLine line) {
        return line.account().kind() == AccountKind.BANK;
    }

    /** More of what is held for people is plus, on whichever side the account stands. */
    private static long held(JournalLine line) {
        return line.side() == Side.CREDIT ? line.amount() : -line.amount();
    }
}
