package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.alongside.community.ledger.JournalLine;
import org.alongside.community.ledger.JournalType;
import org.alongside.community.timebank.TimePolicy;
import org.alongside.community.timebank.control.Exchanges;
import org.alongside.community.timebank.entity.Exchange;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A member reads their own time, from the book itself. */
@Stateless
public class ReadTime {

    private static final int MONTHS_SHOWN = 6;

    @Inject
    private TimeBook book;

    @Inject
    private TimePeople people;

    @Inject
    private TimePolicies policies;

    @Inject
    private Exchanges exchanges;

    @Inject
    private Clock clock;

    /** Not found for who is no member. */
    @UseCase("READ_MY_TIME")
    public MyTime mine() {
        TimeMembership member = people.mine();
        TimePolicy policy = policies.today();
        List<JournalLine> lines = book.lines(member.id());
        long balance = book.balance(member.id());
        long free = balance - member.floor(policy);
        return new MyTime(sum(changes(lines).filter(one -> one > 0)), -sum(changes(lines).filter(one -> one < 0)), balance,
                Math.max(0, free), policy.isMuch(balance), free < 0, statement(lines), months(lines));
    }

    private static LongStream changes(List<JournalLine> lines) {
        return lines.stream().mapToLong(JournalLine::change);
    }

    private static long sum(LongStream minutes) {
        return minutes.sum();
    }

    private List<StatementLine> statement(List<JournalLine> lines) {
        Map<UUID, Exchange> about = exchanges.all(lines.stream().map(JournalLine::causeId).distinct().toList()).stream()
                .collect(Collectors.toMap(Exchange::id, Function.identity()));
        List<StatementLine> statement = new ArrayList<>();
        long after = 0;
        for (JournalLine line : lines) {
            after += line.change();
            statement.add(new StatementLine(line.accountingDate(), what(line, about.get(line.causeId())), line.change(),
                    after));
        }
        return statement;
    }

    private static String what(JournalLine line, Exchange about) {
        if (line.type() == JournalType.WRITE_OFF) {
            return "Taken over by the community pot";
        }
        if (about == null) {
            return line.change() > 0 ? "Given to you" : "Given away by you";
        }
        return line.reverses() != null ? "Taken back: " + about.plan().what() : about.plan().what();
    }

    private List<TimeMonth> months(List<JournalLine> lines) {
        YearMonth last = YearMonth.from(London.today(clock));
        List<TimeMonth> months = new ArrayList<>();
        for (int back = MONTHS_SHOWN - 1; back >= 0; back--) {
            YearMonth month = last.minusMonths(back);
            List<JournalLine> during = lines.stream().filter(one -> YearMonth.from(one.accountingDate()).equals(month)).toList();
            months.add(new TimeMonth(month, sum(changes(during).filter(one -> one > 0)),
                    -sum(changes(during).filter(one -> one < 0))));
        }
        return months;
    }
}
