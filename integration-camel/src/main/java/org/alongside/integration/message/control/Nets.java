package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.integration.IntegrationData;
import org.alongside.platform.tenancy.CurrentCall;

/**
 * The nets that know a message again, and the numbers of those that go out: "insert unless there" and a locked counter,
 * for which JPA has no words. Two that arrive at the same moment: the second waits, and then finds the first (R-INT-28).
 */
@ApplicationScoped
public class Nets {

    /** The key under which everything at an endpoint is counted together; no thing is called so. */
    public static final String ALL = "*";

    /** The key under which the numbers of a partner's own files are kept. */
    private static final String FILES = "<";

    private static final String CLAIM = """
            insert into integration.inbox (tenant_id, endpoint_id, dedup_key, sha256, message_id, at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as timestamptz)) on conflict do nothing""";
    private static final String FIRST = """
            select cast(message_id as text), sha256 from integration.inbox
            where tenant_id = ?1 and endpoint_id = ?2 and dedup_key = ?3""";
    private static final String NEXT = """
            insert into integration.last_sequence as l (tenant_id, endpoint_id, partition_key, sequence)
            values (?1, ?2, ?3, 1)
            on conflict (tenant_id, endpoint_id, partition_key) do update set sequence = l.sequence + 1
            returning sequence""";
    private static final String LAST = """
            select sequence from integration.last_sequence
            where tenant_id = ?1 and endpoint_id = ?2 and partition_key = ?3 for update""";
    private static final String REACH = """
            insert into integration.last_sequence as l (tenant_id, endpoint_id, partition_key, sequence)
            values (?1, ?2, ?3, ?4)
            on conflict (tenant_id, endpoint_id, partition_key) do update set sequence = greatest(l.sequence, ?4)""";

    private EntityManager entityManager;
    private CurrentCall call;

    protected Nets() {
    }

    @Inject
    public Nets(@IntegrationData EntityManager entityManager, CurrentCall call) {
        this.entityManager = entityManager;
        this.call = call;
    }

    /** What an earlier message was remembered by. */
    public record Known(UUID messageId, String sha256) {
    }

    /**
     * Remembers this key, unless it is known.
     *
     * @return the message it was known by; empty when it was not
     */
    public Optional<Known> claim(UUID endpoint, String key, String sha256, UUID message, Instant now) {
        int claimed = query(CLAIM, call.area(), endpoint, key, sha256, message, Timestamp.from(now)).executeUpdate();
        return claimed == 1 ? Optional.empty() : find(endpoint, key);
    }

    public Optional<Known> find(UUID endpoint, String key) {
        List<?> rows = query(FIRST, call.area(), endpoint, key).getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] known = (Object[]) row;
            return new Known(UUID.fromString((String) known[0]), (String) known[1]);
        });
    }

    /** Without gaps: what is rolled back leaves none, because the row is locked until then (R-INT-32). */
    public long next(UUID endpoint, String partitionKey) {
        return ((Number) query(NEXT, call.area(), endpoint, partitionKey).getSingleResult()).longValue();
    }

    /** The number of the last file of this endpoint's partner that came in its turn, locked; empty before the first. */
    public Optional<Long> lastFile(UUID endpoint) {
        List<?> rows = query(LAST, call.area(), endpoint, FILES).getResultList();
        return rows.stream().findFirst().map(one -> ((Number) one).longValue());
    }

    public void reachedFile(UUID endpoint, long number) {
        query(REACH, call.area(), endpoint, FILES, number).executeUpdate();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql).setHint("eclipselink.jdbc.allow-native-sql-query", true);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
