package org.alongside.integration.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.community.council.PayLine;
import org.alongside.community.council.PayOutcome;
import org.alongside.community.council.PayRule;
import org.alongside.community.council.PayRunFile;
import org.alongside.community.council.PayRunReceived;
import org.alongside.community.council.RowFate;
import org.alongside.community.council.boundary.ReceivePayRun;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.feed.Declared;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.feed.InboundFeed;
import org.alongside.integration.feed.Intake;
import org.alongside.integration.feed.Received;
import org.alongside.integration.feed.RowsRead;
import org.alongside.integration.feed.WaitingRow;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.integration.profile.Row;
import org.alongside.platform.money.Money;
import org.alongside.platform.time.London;

/** What a council paid, in: one run a file, with its total. */
@ApplicationScoped
public class PayRunFeed implements InboundFeed {

    @Inject
    private ReceivePayRun runs;

    @Inject
    private Clock clock;

    @Override
    public Feed feed() {
        return Feed.F4;
    }

    @Override
    public Optional<FeedSchema> schema() {
        return Optional.of(PayRunSchema.COLUMNS);
    }

    @Override
    public Intake take(Received received) {
        RowsRead read = RowsRead.of(received, PayRunSchema.COLUMNS, London.today(clock));
        FileFault held = held(read, received);
        if (held != null) {
            return Intake.held(held, read.faults());
        }
        List<PayLine> lines = read.sound().stream().map(PayRunSchema::line).toList();
        String run = read.sound().get(0).text(PayRunSchema.RUN);
        PayRunReceived came = received.part() && runs.isUsed(run) ? runs.late(run, lines)
                : runs.receive(file(received, run, lines), lines);
        return came.fate() == RowFate.REFUSED ? refused(read, came) : taken(read, run, lines, came);
    }

    /** What two people have let in as it is has no other total than its own. */
    private static PayRunFile file(Received received, String run, List<PayLine> lines) {
        Declared declared = received.part() ? new Declared(lines.size(), total(lines), 0, false) : received.declared();
        return new PayRunFile(received.messageId(), received.areaCode(), run, declared.rows(), declared.controlPence());
    }

    /** A run with a line that cannot be read, or without a total to hold it against, is not begun with. */
    private static FileFault held(RowsRead read, Received received) {
        if (read.held() != null) {
            return read.held();
        }
        if (read.hasFaults()) {
            return FileFault.of(read.faults().get(0).code()).at(read.faults().get(0).line());
        }
        Declared declared = received.declared();
        if (!received.part() && (declared == null || declared.controlPence() == null)) {
            return FileFault.of(FaultCode.E230_CONTROL_TOTAL);
        }
        List<Row> sound = read.sound();
        boolean oneRun = sound.stream().map(row -> row.text(PayRunSchema.RUN)).distinct().count() == 1;
        return oneRun ? null : FileFault.of(FaultCode.E213_SCHEMA);
    }

    private static Intake refused(RowsRead read, PayRunReceived came) {
        Map<Integer, Row> rows = byLine(read);
        PayOutcome first = came.outcomes().get(0);
        Money shown = first.rule() == PayRule.CONTROL_TOTAL ? new Money(Long.parseLong(first.shown())) : null;
        FileFault why = FileFault.of(code(first), shown == null ? new Object[0] : new Object[] {shown});
        List<RowFault> faults = came.outcomes().stream().filter(one -> one.line() > 0)
                .map(one -> fault(one, rows.get(one.line()))).toList();
        return Intake.held(why, faults);
    }

    private static Intake taken(RowsRead read, String run, List<PayLine> lines, PayRunReceived came) {
        Map<Integer, Row> rows = byLine(read);
        List<RowFault> faults = new ArrayList<>();
        List<WaitingRow> waiting = new ArrayList<>();
        for (PayOutcome outcome : came.outcomes()) {
            Row row = rows.get(outcome.line());
            faults.add(fault(outcome, row));
            waiting.add(read.waiting(row, PayRunSchema.LINE, "person " + row.text("la_person_id"), code(outcome)));
        }
        long repeated = came.fate() == RowFate.DUPLICATE ? lines.size() : 0;
        return new Intake(null, read.rows(), came.applied(), repeated, 0, total(lines) - waitingTotal(waiting, rows), faults,
                waiting, run, "");
    }

    private static long total(List<PayLine> lines) {
        return lines.stream().mapToLong(PayLine::net).sum();
    }

    private static long waitingTotal(List<WaitingRow> waiting, Map<Integer, Row> rows) {
        return waiting.stream().mapToLong(one -> rows.get(Integer.valueOf(one.businessKey())).money("net_amount").pence())
                .sum();
    }

    /** A line twice is one of the things that may be wrong: the first of them is shown. */
    private static Map<Integer, Row> byLine(RowsRead read) {
        return read.sound().stream().collect(Collectors.toMap(row -> row.integer(PayRunSchema.LINE), Function.identity(),
                (first, second) -> first));
    }

    private static RowFault fault(PayOutcome outcome, Row row) {
        PayRule rule = outcome.rule();
        return new RowFault(row.line(), rule.column().isEmpty() ? null : rule.column(), code(outcome), outcome.shown(),
                outcome.instead() == null ? List.of() : List.of(outcome.instead() + ", the next day that will do"));
    }

    private static FaultCode code(PayOutcome outcome) {
        return FaultCode.of(outcome.rule().code());
    }
}
