package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.integration.IntegrationData;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.MonthOfEndpoint;
import org.alongside.integration.message.MonthOfEndpoint.Rejects;

/** Adds up the messages of endpoints that were written in a time. Asks five times, however many there are. */
@ApplicationScoped
public class Month {

    private static final Set<MessageStatus> ANSWERED =
            EnumSet.of(MessageStatus.ACKED, MessageStatus.PARTLY_ACKED, MessageStatus.NACKED);
    private static final Set<MessageStatus> OPEN = EnumSet.of(MessageStatus.RECEIVED, MessageStatus.HELD,
            MessageStatus.PENDING, MessageStatus.RETRYING, MessageStatus.SENDING, MessageStatus.SENT);
    private static final String OF_THE_MONTH = """
            m.endpointId in :endpoints and m.createdAt >= :from and m.createdAt < :before
            and (m.direction = org.alongside.integration.feed.Direction.IN or m.parentId is null)""";

    /** One endpoint, one way. */
    private record Way(UUID endpointId, Direction direction) {

        static Way of(Object[] row) {
            return new Way((UUID) row[0], (Direction) row[1]);
        }
    }

    private EntityManager entityManager;

    protected Month() {
    }

    @Inject
    public Month(@IntegrationData EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public List<MonthOfEndpoint> of(Collection<UUID> endpoints, Instant from, Instant before) {
        if (endpoints.isEmpty()) {
            return List.of();
        }
        Map<Way, Long> open = ask("select m.endpointId, m.direction, count(m) from Message m where " + OF_THE_MONTH
                + " and (m.status in :open or m.rowsWaiting > 0) group by m.endpointId, m.direction", endpoints, from, before,
                Map.of("open", OPEN)).collect(Collectors.toMap(Way::of, row -> (Long) row[2]));
        Map<Way, List<Long>> took = took(endpoints, from, before);
        Map<Way, List<Rejects>> rejects = rejects(endpoints, from, before);
        return ask("select m.endpointId, m.direction, count(m), sum(m.rowsTotal), sum(m.rowsAccepted), sum(m.rowsRefused)"
                + " from Message m where " + OF_THE_MONTH + " group by m.endpointId, m.direction", endpoints, from, before,
                Map.of()).map(row -> {
                    Way way = Way.of(row);
                    List<Long> minutes = took.getOrDefault(way, List.of());
                    return new MonthOfEndpoint(way.endpointId(), way.direction(), (Long) row[2], (Long) row[3],
                            (Long) row[4], (Long) row[5], open.getOrDefault(way, 0L), minutes.size(),
                            Math.round(minutes.stream().mapToLong(one -> one).average().orElse(0)),
                            rejects.getOrDefault(way, List.of()));
                }).toList();
    }

    /** In minutes, by when the answer to each was there. */
    private Map<Way, List<Long>> took(Collection<UUID> endpoints, Instant from, Instant before) {
        Stream<Object[]> ours = ask("select m.endpointId, m.direction, m.createdAt, min(a.createdAt) from Message m, Message a"
                + " where a.parentId = m.id and a.direction = org.alongside.integration.feed.Direction.OUT and " + OF_THE_MONTH
                + " group by m.id, m.endpointId, m.direction, m.createdAt", endpoints, from, before, Map.of());
        Stream<Object[]> theirs = ask("select m.endpointId, m.direction, m.createdAt, m.statusSince from Message m where "
                + OF_THE_MONTH + " and m.direction = org.alongside.integration.feed.Direction.OUT and m.status in :answered",
                endpoints, from, before, Map.of("answered", ANSWERED));
        return Stream.concat(ours, theirs).collect(Collectors.groupingBy(Way::of,
                Collectors.mapping(row -> Duration.between((Instant) row[2], (Instant) row[3]).toMinutes(),
                        Collectors.toList())));
    }

    /** Rows that were at fault, and messages that were held, refused or given up as a whole. */
    private Map<Way, List<Rejects>> rejects(Collection<UUID> endpoints, Instant from, Instant before) {
        Stream<Object[]> rows = ask("select m.endpointId, m.direction, f.code, count(f) from Message m, KeptFault f"
                + " where f.messageId = m.id and " + OF_THE_MONTH + " group by m.endpointId, m.direction, f.code",
                endpoints, from, before, Map.of());
        Stream<Object[]> whole = ask("select m.endpointId, m.direction, m.reason, count(m) from Message m where "
                + OF_THE_MONTH + " and m.reason <> '' and not exists (select f.id from KeptFault f where f.messageId = m.id)"
                + " group by m.endpointId, m.direction, m.reason", endpoints, from, before, Map.of());
        Map<Way, Map<FaultCode, Long>> all = Stream.concat(rows, whole).collect(Collectors.groupingBy(Way::of,
                Collectors.groupingBy(row -> FaultCode.valueOf(row[2].toString()),
                        Collectors.summingLong(row -> (Long) row[3]))));
        return all.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().entrySet().stream()
                .map(found -> new Rejects(found.getKey(), found.getValue()))
                .sorted(Comparator.comparingLong(Rejects::count).reversed().thenComparing(Rejects::code)).toList()));
    }

    private Stream<Object[]> ask(String question, Collection<UUID> endpoints, Instant from, Instant before,
            Map<String, Object> more) {
        var query = entityManager.createQuery(question, Object[].class).setParameter("endpoints", endpoints)
                .setParameter("from", from).setParameter("before", before);
        more.forEach(query::setParameter);
        return query.getResultStream();
    }
}
