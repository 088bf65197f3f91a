package org.alongside.community.statement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.community.ledger.AccountKind;
import org.alongside.community.ledger.AccountRef;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.JournalType;
import org.alongside.platform.file.Sha256;

/**
 * A month of somebody's money in one pool, in pence, from the lines of the book: opening + in - out + moves = closing, and
 * the closing of one month is the opening of the next (INV-10). Money set aside is still theirs, so setting it aside is no
 * line here.
 *
 * @param moves  neither came from nor went to the bank: given to the pot, given back, asked back, corrected
 * @param held   of the closing, what is set aside for something
 */
public record MonthStatement(YearMonth month, long opening, long in, long out, long moves, long closing, long held,
                             List<StatementLine> lines) {

    private static final Set<AccountKind> MINE = EnumSet.of(AccountKind.LOT, AccountKind.HOLD);
    private static final Set<JournalType> IN =
            EnumSet.of(JournalType.RECEIVE, JournalType.IDENTIFY, JournalType.REFUND_IN, JournalType.INTEREST);
    private static final Set<JournalType> OUT = EnumSet.of(JournalType.PAY, JournalType.FEE, JournalType.BOUNCE);

    public MonthStatement {
        lines = List.copyOf(lines);
    }

    /**
     * @param lots  whose they are: a member's, or the pot's
     * @param lines of the whole book, in the order in which they were posted, at least to the end of the month
     */
    public static MonthStatement of(YearMonth month, Set<UUID> lots, Collection<JournalLine> lines) {
        List<JournalLine> own = lines.stream().filter(line -> isOf(lots, line.account())).toList();
        LocalDate first = month.atDay(1);
        long opening = sum(own, line -> line.accountingDate().isBefore(first));
        List<JournalLine> during = own.stream().filter(line -> YearMonth.from(line.accountingDate()).equals(month)).toList();
        List<StatementLine> changes = changes(during, first);
        long in = total(changes, one -> IN.contains(one.type()));
        long out = -total(changes, one -> OUT.contains(one.type()));
        long moves = total(changes, one -> !IN.contains(one.type()) && !OUT.contains(one.type()));
        long held = sum(own, line -> line.account().kind() == AccountKind.HOLD
                && !line.accountingDate().isAfter(month.atEndOfMonth()));
        return new MonthStatement(month, opening, in, out, moves, opening + in - out + moves, held, changes);
    }

    /** The same for the same figures, in whatever format they are shown (R-A11Y-08). */
    public String checksum() {
        String figures = lines.stream().map(line -> line.journalId() + ":" + line.change())
                .collect(Collectors.joining(",", month + "|" + opening + "|" + in + "|" + out + "|" + moves + "|" + closing
                        + "|" + held + "|", ""));
        return Sha256.of(figures.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    private static boolean isOf(Set<UUID> lots, AccountRef account) {
        return MINE.contains(account.kind()) && lots.contains(account.firstKey());
    }

    private static List<StatementLine> changes(List<JournalLine> during, LocalDate first) {
        Map<UUID, List<JournalLine>> journals = during.stream()
                .collect(Collectors.groupingBy(JournalLine::journalId, LinkedHashMap::new, Collectors.toList()));
        return journals.values().stream().map(journal -> change(journal, first)).filter(one -> one.change() != 0)
                .sorted(Comparator.comparing(StatementLine::valueDate)).toList();
    }

    private static StatementLine change(List<JournalLine> journal, LocalDate first) {
        JournalLine line = journal.get(0);
        return new StatementLine(line.journalId(), line.account().firstKey(), line.type(), line.valueDate(),
                line.causeId(), journal.stream().mapToLong(JournalLine::change).sum(), line.valueDate().isBefore(first));
    }

    private static long sum(List<JournalLine> lines, Predicate<JournalLine> wanted) {
        return lines.stream().filter(wanted).mapToLong(JournalLine::change).sum();
    }

    private static long total(List<StatementLine> lines, Predicate<StatementLine> wanted) {
        return lines.stream().filter(wanted).mapToLong(StatementLine::change).sum();
    }
}
