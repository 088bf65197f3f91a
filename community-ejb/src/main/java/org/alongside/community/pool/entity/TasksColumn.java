package org.alongside.community.pool.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import org.alongside.community.pool.PoolTask;
import org.alongside.platform.text.WordSet;

/** In one column. */
@Converter
public class TasksColumn implements AttributeConverter<Set<PoolTask>, String> {

    private final WordSet<PoolTask> words = new WordSet<>(PoolTask::name, PoolTask::valueOf);

    @Override
    public String convertToDatabaseColumn(Set<PoolTask> values) {
        return words.write(values);
    }

    @Override
    public Set<PoolTask> convertToEntityAttribute(String text) {
        return words.read(text);
    }
}
