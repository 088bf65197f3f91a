package org.alongside.community.pool.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.community.pool.DecidedBy;
import org.alongside.community.pool.PoolMatter;

/** Which matter is decided how, in one column. */
@Converter
public class WaysColumn implements AttributeConverter<Map<PoolMatter, DecidedBy>, String> {

    @Override
    public String convertToDatabaseColumn(Map<PoolMatter, DecidedBy> ways) {
        return ways == null ? null : ways.entrySet().stream().map(one -> one.getKey() + ":" + one.getValue()).sorted()
                .collect(Collectors.joining(" "));
    }

    @Override
    public Map<PoolMatter, DecidedBy> convertToEntityAttribute(String text) {
        if (text == null || text.isEmpty()) {
            return Map.of();
        }
        return Arrays.stream(text.split(" ")).map(word -> word.split(":"))
                .collect(Collectors.toMap(word -> PoolMatter.valueOf(word[0]), word -> DecidedBy.valueOf(word[1])));
    }
}
