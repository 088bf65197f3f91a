package org.alongside.integration.message.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.MessagePlace;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.entity.Message;

/** Makes a query of a filter. Pages begin after a message and not at a number, so that the last is as quick as the first. */
final class MessageSearch {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    MessageSearch(MessageFilter filter) {
        is("m.endpointId = :endpoint", "endpoint", filter.endpointId());
        is("m.feed = :feed", "feed", filter.feed());
        is("m.direction = :direction", "direction", filter.direction());
        is("m.status in :statuses", "statuses", filter.statuses().isEmpty() ? null : filter.statuses());
        is("m.reason = :reason", "reason", filter.reason() == null ? null : filter.reason().name());
        is("m.createdAt >= :from", "from", filter.from());
        is("m.createdAt < :before", "before", filter.before());
        if (!filter.key().isEmpty()) {
            key(filter.key());
        }
        if (filter.needsSomebody()) {
            is("(m.status in :needy or m.status = :partly and m.rowsWaiting > 0)", "needy", MessageStatus.NEEDY);
            parameters.put("partly", MessageStatus.PARTLY_APPLIED);
        }
        if (!filter.withReplayed()) {
            conditions.add("not exists (select r.id from Message r where r.replayOf = m.id)");
        }
    }

    private void key(String key) {
        String known = "m.key1 = :key or m.key2 = :key or m.name = :key";
        parameters.put("key", key);
        try {
            parameters.put("id", UUID.fromString(key));
            conditions.add("(m.id = :id or m.correlationId = :id or " + known + ")");
        } catch (IllegalArgumentException noId) {
            conditions.add("(" + known + ")");
        }
    }

    private void is(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    MessageSearch older(MessagePlace than) {
        return beyond(than, "<");
    }

    MessageSearch newer(MessagePlace than) {
        return beyond(than, ">");
    }

    private MessageSearch beyond(MessagePlace place, String way) {
        if (place != null) {
            is("m.createdAt " + way + "= :placeAt", "placeAt", place.createdAt());
            is("(m.createdAt " + way + " :placeAt or m.id " + way + " :placeId)", "placeId", place.id());
        }
        return this;
    }

    TypedQuery<Message> newestFirst(EntityManager entityManager) {
        return query(entityManager, "m", " order by m.createdAt desc, m.id desc", Message.class);
    }

    TypedQuery<Message> oldestFirst(EntityManager entityManager) {
        return query(entityManager, "m", " order by m.createdAt, m.id", Message.class);
    }

    TypedQuery<Long> count(EntityManager entityManager) {
        return query(entityManager, "count(m)", "", Long.class);
    }

    private <T> TypedQuery<T> query(EntityManager entityManager, String what, String order, Class<T> type) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = entityManager.createQuery("select " + what + " from Message m" + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
