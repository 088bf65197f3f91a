package org.alongside.community.pool;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.platform.audit.Event;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.contracts.ContractEvent;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;
import org.alongside.platform.outbox.Outbox;
import org.alongside.platform.reference.boundary.KnowBankDays;
import org.alongside.platform.time.BankDays;

/**
 * Boundaries put together by hand in one transaction, on the real database: what the container would inject is looked
 * for by type. Names are made up, one person is in every role, what would be told is kept here, and what would be kept in the
 * journal goes nowhere.
 */
public final class Wired {

    /** Who is in each role of the staff. */
    public static final UUID STAFF = UUID.randomUUID();

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<UUID, List<String>> told = new HashMap<>();
    private final List<ContractEvent> sent = new ArrayList<>();
    private final EntityManager entityManager;

    public Wired(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        beans.put(Clock.class, clock);
        beans.put(Journal.class, new Journal() {
            @Override
            public void record(Event event) {
                // the journal belongs to the container's transaction
            }

            @Override
            public void record(Event event, String reason) {
                // as above
            }
        });
        beans.put(Messages.class, new Messages() {
            @Override
            public void tell(UUID personId, Notice notice) {
                told.computeIfAbsent(personId, id -> new ArrayList<>()).add(notice.subject());
            }
        });
        beans.put(Outbox.class, new Outbox() {
            @Override
            public void put(ContractEvent event) {
                sent.add(event);
            }
        });
        beans.put(KnowBankDays.class, new KnowBankDays() {
            @Override
            public BankDays known() {
                return BankDays.WORKED_OUT;
            }
        });
        beans.put(KnowPeople.class, new KnowPeople() {
            @Override
            public Map<UUID, String> names(Collection<UUID> ids) {
                return ids.stream().distinct().collect(Collectors.toMap(id -> id, UUID::toString));
            }

            @Override
            public Optional<PersonName> withEmail(String email) {
                return Optional.of(new PersonName(UUID.fromString(email), email));
            }

            @Override
            public List<PersonName> inRole(Role role) {
                return List.of(new PersonName(STAFF, "Staff"));
            }
        });
    }

    /** The subjects of what this person was told. */
    public List<String> toldTo(UUID personId) {
        return told.getOrDefault(personId, List.of());
    }

    /** What was put on the outbox, in its order. */
    public List<ContractEvent> sent() {
        return List.copyOf(sent);
    }

    public <T> T get(Class<T> type) {
        return type.cast(find(type));
    }

    private Object find(Class<?> type) {
        if (type == EntityManager.class) {
            return entityManager;
        }
        Object known = beans.get(type);
        if (known == null) {
            known = make(type);
            beans.put(type, known);
            fill(known);
        }
        return known;
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> best = Stream.of(type.getDeclaredConstructors())
                    .max(Comparator.comparing(one -> one.isAnnotationPresent(Inject.class) ? 1 : 0)).orElseThrow();
            best.setAccessible(true);
            return best.newInstance(Stream.of(best.getParameterTypes()).map(this::find).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(Object bean) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                try {
                    field.setAccessible(true);
                    field.set(bean, find(field.getType()));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
