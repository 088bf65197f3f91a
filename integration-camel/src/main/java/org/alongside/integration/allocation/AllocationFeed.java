package org.alongside.integration.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.community.council.AllocationBatch;
import org.alongside.community.council.AllocationRule;
import org.alongside.community.council.AllocationsReceived;
import org.alongside.community.council.RowFate;
import org.alongside.community.council.RowOutcome;
import org.alongside.community.council.boundary.ReceiveAllocations;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.Hint;
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

/** Personal budgets, in: reads the file, hands the sound rows over, and says what became of the others. */
@ApplicationScoped
public class AllocationFeed implements InboundFeed {

    @Inject
    private ReceiveAllocations allocations;

    @Inject
    private Clock clock;

    @Override
    public Feed feed() {
        return Feed.F3;
    }

    @Override
    public Optional<FeedSchema> schema() {
        return Optional.of(AllocationSchema.COLUMNS);
    }

    @Override
    public Intake take(Received received) {
        RowsRead read = RowsRead.of(received, AllocationSchema.COLUMNS, London.today(clock));
        FileFault held = held(read, received.declared());
        if (held != null) {
            return Intake.held(held, read.faults());
        }
        AllocationsReceived came = allocations.receive(
                new AllocationBatch(received.messageId(), received.areaCode(), isFull(received)),
                read.sound().stream().map(AllocationRows::of));
        return came.held() != null ? Intake.held(fault(came.held()), read.faults()) : taken(read, came);
    }

    private static boolean isFull(Received received) {
        return received.declared() != null && received.declared().full() && !received.part();
    }

    /** The control total of this feed is what the net weekly amounts come to; a row at fault leaves it open. */
    private static FileFault held(RowsRead read, Declared declared) {
        if (read.held() != null || declared == null || declared.controlPence() == null || read.hasFaults()) {
            return read.held();
        }
        long total = net(read.sound());
        return total == declared.controlPence() ? null : FileFault.of(FaultCode.E230_CONTROL_TOTAL,
                new Money(declared.controlPence()), new Money(total));
    }

    private static long net(List<Row> rows) {
        return rows.stream().mapToLong(row -> row.money("net_weekly").pence()).sum();
    }

    private static Intake taken(RowsRead read, AllocationsReceived came) {
        List<RowFault> faults = new ArrayList<>(read.faults());
        List<WaitingRow> waiting = new ArrayList<>(read.toPutRight(AllocationSchema.KEY));
        Map<Long, Row> rows = came.outcomes().isEmpty() ? Map.of()
                : read.sound().stream().collect(Collectors.toMap(Row::line, Function.identity()));
        long refused = 0;
        long notTaken = 0;
        for (RowOutcome outcome : came.outcomes()) {
            Row row = rows.get(outcome.line());
            if (outcome.rule() != null) {
                faults.add(fault(outcome));
            }
            if (outcome.fate() == RowFate.REFUSED && isOver(outcome.rule())) {
                refused++;
            } else if (outcome.fate() == RowFate.REFUSED || outcome.fate() == RowFate.WAITING) {
                waiting.add(read.waiting(row, AllocationSchema.KEY, waitsFor(outcome.rule(), row), code(outcome.rule())));
            }
            notTaken += outcome.fate() == RowFate.APPLIED ? 0 : row.money("net_weekly").pence();
        }
        return new Intake(null, read.rows(), came.applied(), came.duplicates(), refused, net(read.sound()) - notTaken,
                faults, waiting, read.sound().size() == 1 ? read.sound().get(0).text(AllocationSchema.KEY) : "", "");
    }

    /** Nobody can put it right: a newer version is here, or the same one with something else in it. */
    private static boolean isOver(AllocationRule rule) {
        return rule == AllocationRule.OLDER_VERSION || rule == AllocationRule.SAME_VERSION_OTHER_CONTENT;
    }

    private static String waitsFor(AllocationRule rule, Row row) {
        return rule == AllocationRule.NO_LINK ? "person " + row.text("la_person_id") : "";
    }

    private static RowFault fault(RowOutcome outcome) {
        AllocationRule rule = outcome.rule();
        RowFault fault = new RowFault(outcome.line(), rule.column().isEmpty() ? null : rule.column(), code(rule),
                outcome.shown(), outcome.kept() == null ? List.of() : List.of(outcome.kept()));
        return rule == AllocationRule.ZEROS_LOST ? fault.hinting(Hint.LEADING_ZEROS_LOST) : fault;
    }

    private static FileFault fault(AllocationRule rule) {
        return FileFault.of(rule == AllocationRule.FAR_FEWER_ROWS ? FaultCode.E231_ROW_COUNT : code(rule));
    }

    private static FaultCode code(AllocationRule rule) {
        return FaultCode.of(rule.code());
    }
}
