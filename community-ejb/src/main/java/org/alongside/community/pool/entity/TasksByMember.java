package org.alongside.community.pool.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.pool.PoolTask;

/** Who does what, in one column: a word for each membership, with its tasks after the colon. */
@Converter
public class TasksByMember implements AttributeConverter<Map<UUID, Set<PoolTask>>, String> {

    @Override
    public String convertToDatabaseColumn(Map<UUID, Set<PoolTask>> tasks) {
        return tasks == null ? null : tasks.entrySet().stream().map(one -> one.getKey() + ":" + one.getValue().stream()
                .map(PoolTask::name).sorted().collect(Collectors.joining("+"))).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Map<UUID, Set<PoolTask>> convertToEntityAttribute(String text) {
        if (text == null || text.isEmpty()) {
            return Map.of();
        }
        return Arrays.stream(text.split(" ")).map(word -> word.split(":", 2))
                .collect(Collectors.toMap(word -> UUID.fromString(word[0]), word -> tasks(word[1])));
    }

    private static Set<PoolTask> tasks(String text) {
        return text.isEmpty() ? Set.of()
                : Arrays.stream(text.split("\\+")).map(PoolTask::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
