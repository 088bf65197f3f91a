package org.alongside.community.council.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.council.AllocationBatch;
import org.alongside.community.council.AllocationRow;
import org.alongside.community.council.AllocationRule;
import org.alongside.community.council.AllocationsReceived;
import org.alongside.community.council.RowFate;
import org.alongside.community.council.RowOutcome;
import org.alongside.community.council.control.StagedColumn.StagedRow;

/** One batch of budgets on its way in: laid out row by row, then taken in or held as a whole. */
public final class Intake {

    private static final int AT_ONCE = 5_000;
    private static final int MOST_TURNS = 50;

    private final AllocationStage stage;
    private final AllocationBatch batch;
    private final UUID key;
    private final List<StagedRow> next = new ArrayList<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<Long, RowOutcome> warnings = new HashMap<>();
    private int lastTurn;
    private long rows;
    private RowOutcome elsewhere;

    public Intake(AllocationStage stage, AllocationBatch batch) {
        this.stage = stage;
        this.batch = batch;
        this.key = UUID.randomUUID();
    }

    /** Reads on to the end, or to the first row about another area. */
    public Intake lay(Iterator<AllocationRow> file) {
        while (file.hasNext() && elsewhere == null) {
            lay(file.next());
        }
        flush();
        return this;
    }

    private void lay(AllocationRow row) {
        rows++;
        if (!row.laCode().equals(batch.laCode())) {
            elsewhere = outcome(row, RowFate.REFUSED, AllocationRule.ANOTHER_AREA, row.laCode());
            return;
        }
        int turn = turns.merge(row.reference(), 1, Integer::sum);
        lastTurn = Math.max(lastTurn, Math.min(turn, MOST_TURNS));
        next.add(new StagedRow(row, refused(row, turn), Math.min(turn, MOST_TURNS)));
        if (row.cost().differsFromOurs()) {
            warnings.put(row.line(), outcome(row, RowFate.APPLIED, AllocationRule.WEEKLY_DIFFERS, null));
        }
        if (next.size() == AT_ONCE) {
            flush();
        }
    }

    private static AllocationRule refused(AllocationRow row, int turn) {
        if (turn > MOST_TURNS) {
            return AllocationRule.TOO_MANY_VERSIONS;
        }
        return row.refusals().stream().findFirst().orElse(null);
    }

    private static RowOutcome outcome(AllocationRow row, RowFate fate, AllocationRule rule, String shown) {
        return new RowOutcome(row.line(), row.reference(), fate, rule, shown, null);
    }

    private void flush() {
        if (!next.isEmpty()) {
            stage.lay(key, next);
            next.clear();
        }
    }

    public boolean isOfAnotherArea() {
        return elsewhere != null;
    }

    public long rows() {
        return rows;
    }

    public AllocationsReceived held(AllocationRule why) {
        stage.empty(key);
        return AllocationsReceived.held(why, rows, elsewhere == null ? List.of() : List.of(elsewhere));
    }

    public AllocationsReceived apply(Instant now) {
        List<RowOutcome> outcomes = new ArrayList<>();
        for (int turn = 1; turn <= lastTurn; turn++) {
            outcomes.addAll(stage.apply(key, batch.messageId(), turn, now));
        }
        long duplicates = count(outcomes, RowFate.DUPLICATE);
        long waiting = count(outcomes, RowFate.WAITING);
        long refused = count(outcomes, RowFate.REFUSED);
        long applied = rows - outcomes.size();
        List<String> missing = batch.fullSnapshot() ? stage.missing(key) : List.of();
        stage.empty(key);
        addWarnings(outcomes);
        return new AllocationsReceived(null, rows, applied, duplicates, waiting, refused, outcomes, missing);
    }

    /** Of those that were applied: the council's figure counts, and somebody may want to know. */
    private void addWarnings(List<RowOutcome> outcomes) {
        Set<Long> told = new HashSet<>();
        outcomes.forEach(one -> told.add(one.line()));
        warnings.values().stream().filter(one -> !told.contains(one.line())).forEach(outcomes::add);
        outcomes.sort(Comparator.comparingLong(RowOutcome::line));
    }

    private static long count(List<RowOutcome> outcomes, RowFate fate) {
        return outcomes.stream().filter(one -> one.fate() == fate).count();
    }
}
