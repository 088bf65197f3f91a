package org.alongside.community.council.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.community.CommunityData;
import org.alongside.community.council.AllocationRule;
import org.alongside.community.council.RowFate;
import org.alongside.community.council.RowOutcome;
import org.alongside.community.council.control.StagedColumn.StagedRow;
import org.alongside.platform.tenancy.CurrentCall;

/**
 * Takes a whole file of budgets in by a few statements, however many rows it has: rows are laid out in a stage, matched,
 * compared with what is there, and added, all by PostgreSQL (docs/adr/0027). One batch at a time in an area.
 */
@ApplicationScoped
public class AllocationStage {

    private static final int FIRST_COLUMN = 3;
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 48))";
    private static final String STAGE = "insert into community.council_stage (tenant_id, batch_id, "
            + StagedColumn.names() + ") select cast(?1 as uuid), cast(?2 as uuid), r.* from unnest("
            + IntStream.range(0, StagedColumn.values().length)
                    .mapToObj(i -> StagedColumn.values()[i].unnested(i + FIRST_COLUMN)).collect(Collectors.joining(", "))
            + ") r";
    private static final String MISSING = """
            select h.reference from (
                select distinct on (a.reference) a.reference, a.state from community.council_budget a
                where a.tenant_id = cast(?1 as uuid) order by a.reference, a.number desc) h
            where h.state in ('INDICATIVE', 'AGREED', 'ACTIVE') and not exists (
                select 1 from community.council_stage s where s.tenant_id = cast(?1 as uuid)
                and s.batch_id = cast(?2 as uuid) and s.reference = h.reference)
            order by h.reference""";
    private static final String EMPTY =
            "delete from community.council_stage where tenant_id = cast(?1 as uuid) and batch_id = cast(?2 as uuid)";

    private EntityManager entityManager;
    private CurrentCall call;

    protected AllocationStage() {
    }

    @Inject
    public AllocationStage(@CommunityData EntityManager entityManager, CurrentCall call) {
        this.entityManager = entityManager;
        this.call = call;
    }

    /** Whoever else takes in budgets of this area waits for the end of this transaction, and then sees what it did. */
    public void lock() {
        query(LOCK, call.area()).getSingleResult();
    }

    void lay(UUID batch, List<StagedRow> rows) {
        Query query = query(STAGE, call.area(), batch);
        for (StagedColumn column : StagedColumn.values()) {
            query.setParameter(column.ordinal() + FIRST_COLUMN, column.list(rows));
        }
        query.executeUpdate();
    }

    /** Adds what is new among the rows of this turn, and says what became of the others. */
    @SuppressWarnings("unchecked")
    List<RowOutcome> apply(UUID batch, UUID message, int turn, Instant now) {
        List<Object[]> rows = query(AllocationSql.APPLY, call.area(), batch, turn, now, message).getResultList();
        return rows.stream().map(AllocationStage::outcome).toList();
    }

    /** Which budgets that are not over the batch does not name. */
    @SuppressWarnings("unchecked")
    List<String> missing(UUID batch) {
        return query(MISSING, call.area(), batch).getResultList();
    }

    void empty(UUID batch) {
        query(EMPTY, call.area(), batch).executeUpdate();
    }

    private static RowOutcome outcome(Object[] row) {
        String verdict = (String) row[2];
        AllocationRule rule = RowFate.DUPLICATE.name().equals(verdict) ? null : AllocationRule.valueOf(verdict);
        RowFate fate = rule == null ? RowFate.DUPLICATE : rule.waits() ? RowFate.WAITING : RowFate.REFUSED;
        return new RowOutcome(((Number) row[0]).longValue(), (String) row[1], fate, rule, (String) row[3], (String) row[4]);
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql).setHint("eclipselink.jdbc.allow-native-sql-query", true);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i].toString());
        }
        return query;
    }
}
