package org.alongside.integration.lane.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.lane.Lane;

/**
 * The table of lanes. It stands before the wall between areas, so what reads it opens the area of a lane before it looks
 * at anything else. Rows that another portal is just taking are passed over, which JPA has no word for.
 */
@ApplicationScoped
public class Lanes {

    /** A portal that has not been heard of for so long has lost its lanes; under a minute, so that nothing waits longer. */
    public static final Duration LEASE = Duration.ofSeconds(45);

    private static final String TAKE = """
            update integration.lane l
            set held_by = cast(?1 as uuid), held_until = cast(?3 as timestamptz), woken = false
            from (select endpoint_id, due_at from integration.lane
                  where due_at <= cast(?2 as timestamptz)
                    and (held_until is null or held_until < cast(?2 as timestamptz))
                  order by due_at limit ?4 for update skip locked) due
            where l.endpoint_id = due.endpoint_id
            returning cast(l.endpoint_id as text), cast(l.area as text), due.due_at""";
    /** Unless somebody else has it by now. What was woken meanwhile is due again at once. */
    private static final String GIVE_BACK = """
            update integration.lane
            set held_by = null, held_until = null, woken = false,
                due_at = case when woken then cast(?3 as timestamptz) else cast(?4 as timestamptz) end
            where endpoint_id = cast(?1 as uuid) and held_by = cast(?2 as uuid)""";
    private static final String STILL_HERE = """
            update integration.lane set held_until = cast(?2 as timestamptz) where held_by = cast(?1 as uuid)""";
    private static final String OPEN = """
            insert into integration.lane (endpoint_id, area, due_at)
            values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as timestamptz)) on conflict do nothing""";
    private static final String CLOSE = "delete from integration.lane where endpoint_id = cast(?1 as uuid)";
    private static final String WAKE = """
            update integration.lane set due_at = least(due_at, cast(?2 as timestamptz)), woken = true
            where endpoint_id = cast(?1 as uuid)""";

    private EntityManager entityManager;

    protected Lanes() {
    }

    @Inject
    public Lanes(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The lanes that are due and that nobody has, the longest due first; they are this portal's now. */
    public List<Lane> take(UUID portal, int most, Instant now) {
        Stream<?> rows = query(TAKE, portal.toString(), at(now), at(now.plus(LEASE)), most).getResultStream();
        return rows.map(row -> lane((Object[]) row)).toList();
    }

    private static Lane lane(Object[] row) {
        return new Lane(UUID.fromString((String) row[0]), UUID.fromString((String) row[1]),
                ((Timestamp) row[2]).toInstant());
    }

    /** @return whether it was still this portal's */
    public boolean giveBack(UUID endpoint, UUID portal, Instant now, Instant due) {
        return query(GIVE_BACK, endpoint.toString(), portal.toString(), at(now), at(due)).executeUpdate() == 1;
    }

    /** Keeps what this portal has in hand for another while. */
    public void stillHere(UUID portal, Instant now) {
        query(STILL_HERE, portal.toString(), at(now.plus(LEASE))).executeUpdate();
    }

    public void open(UUID endpoint, UUID area, Instant due) {
        query(OPEN, endpoint.toString(), area.toString(), at(due)).executeUpdate();
    }

    public void close(UUID endpoint) {
        query(CLOSE, endpoint.toString()).executeUpdate();
    }

    /** There is something to do now, whatever the time of the next look was. */
    public void wake(UUID endpoint, Instant now) {
        query(WAKE, endpoint.toString(), at(now)).executeUpdate();
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql).setHint("eclipselink.jdbc.allow-native-sql-query", true);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
