package org.alongside.inside;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Arguments that fit a method and name nothing that exists. */
final class Harmless {

    private static final Map<Class<?>, Object> KNOWN = Map.ofEntries(
            Map.entry(String.class, "nothing that exists"), Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH), Map.entry(YearMonth.class, YearMonth.of(1970, 1)),
            Map.entry(List.class, List.of()), Map.entry(Set.class, Set.of()), Map.entry(Map.class, Map.of()),
            Map.entry(Iterable.class, List.of()), Map.entry(Collection.class, List.of()),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(int.class, 1), Map.entry(Integer.class, 1), Map.entry(long.class, 1L), Map.entry(Long.class, 1L),
            Map.entry(boolean.class, false), Map.entry(Boolean.class, false));

    private Harmless() {
    }

    static Object[] argumentsFor(Class<?>[] types) {
        return Arrays.stream(types).map(Harmless::value).toArray();
    }

    private static Object value(Class<?> type) {
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (KNOWN.containsKey(type)) {
            return KNOWN.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        return type.isRecord() ? record(type) : null;
    }

    /** Null when the record itself refuses what is harmless. */
    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(argumentsFor(types));
        } catch (ReflectiveOperationException refused) {
            return null;
        }
    }
}
