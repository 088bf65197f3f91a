package org.alongside.accreditation.register.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.AccreditationData;
import org.alongside.platform.tenancy.CurrentCall;

/**
 * The search index of a register, in SQL: JPA has no words for a count beside a page, nor for a seeded order.
 *
 * <p>One narrow row a word or facet. The list is put in the day's order, counted and cut to a page from these rows alone;
 * the wide entries are then read by key, a page of them.
 */
@ApplicationScoped
public class RegisterIndex {

    /** What was found on one page, in order, and how many there are in all. */
    public record Found(List<UUID> entries, long total) {
    }

    private static final String WITHDRAW = "delete from accreditation.register_term where tenant_id = ?1 and entry_id = ?2";
    private static final String PUT = """
            insert into accreditation.register_term (tenant_id, entry_id, term)
            select ?1, ?2, unnest(string_to_array(?3, chr(10)))""";

    /** Sorts after every character of a name. */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private EntityManager entityManager;
    private CurrentCall call;

    protected RegisterIndex() {
    }

    @Inject
    public RegisterIndex(@AccreditationData EntityManager entityManager, CurrentCall call) {
        this.entityManager = entityManager;
        this.call = call;
    }

    /** From now on the entry is found by these terms and no others. */
    public void put(UUID entry, Set<String> terms) {
        entityManager.flush();
        statement(WITHDRAW, List.of(call.area(), entry)).executeUpdate();
        if (!terms.isEmpty()) {
            statement(PUT, List.of(call.area(), entry, String.join("\n", terms))).executeUpdate();
        }
    }

    /** One page of everything that {@code sought} describes, in the order of the day. */
    public Found find(Sought sought, DailyShuffle order, int limit, int offset) {
        List<Object> parameters = new ArrayList<>(List.of(call.area()));
        String sql = sql(sought, order, limit, offset, parameters);
        List<?> rows = statement(sql, parameters).getResultList();
        return new Found(rows.stream().map(row -> (UUID) ((Object[]) row)[0]).toList(),
                rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[1]).longValue());
    }

    /** Without the parameters, for a look at how PostgreSQL means to run it. */
    static String sql(Sought sought, DailyShuffle order, int limit, int offset, List<Object> parameters) {
        StringBuilder sql = new StringBuilder("select entry_id, count(*) over () from (");
        sql.append("select t.entry_id from accreditation.register_term t where t.tenant_id = ?1 and t.term = ")
                .append(next(parameters, sought.base()));
        for (String term : sought.terms()) {
            sql.append(alsoHas("h.term = " + next(parameters, term)));
        }
        for (String beginning : sought.beginnings()) {
            sql.append(alsoHas("h.term >= " + next(parameters, beginning) + " and h.term < "
                    + next(parameters, beginning + LAST_CHARACTER)));
        }
        if (sought.orExactly() != null) {
            sql.append(" union select x.entry_id from accreditation.register_term x where x.tenant_id = ?1 and x.term = ")
                    .append(next(parameters, sought.orExactly()));
        }
        return sql.append(") found order by uuid_hash_extended(entry_id, ").append(next(parameters, order.seed()))
                .append("), entry_id limit ").append(next(parameters, limit))
                .append(" offset ").append(next(parameters, offset)).toString();
    }

    private static String alsoHas(String term) {
        return " and exists (select 1 from accreditation.register_term h"
                + " where h.tenant_id = ?1 and h.entry_id = t.entry_id and " + term + ")";
    }

    private static String next(List<Object> parameters, Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    private Query statement(String sql, List<Object> parameters) {
        Query query = entityManager.createNativeQuery(sql).setHint("eclipselink.jdbc.allow-native-sql-query", true);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
