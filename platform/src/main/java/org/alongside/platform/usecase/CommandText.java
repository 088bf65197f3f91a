package org.alongside.platform.usecase;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.alongside.platform.file.Sha256;

/**
 * What a command says, in the same words in every life of the portal. A record's own text will not do: an immutable set
 * has another order after each start, and a form sent again after it would be taken for another one. So would a form with a
 * file, whose bytes are another array each time.
 */
final class CommandText {

    private CommandText() {
    }

    static String of(Object value) {
        if (value instanceof Set<?> set) {
            return set.stream().map(CommandText::of).sorted().toList().toString();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(entry -> of(entry.getKey()) + "=" + of(entry.getValue())).sorted().toList()
                    .toString();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CommandText::of).toList().toString();
        }
        if (value instanceof byte[] bytes) {
            return Sha256.of(bytes);
        }
        return value instanceof Record record ? ofParts(record) : String.valueOf(value);
    }

    private static String ofParts(Record record) {
        return record.getClass().getSimpleName() + Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + of(part(record, component))).toList();
    }

    private static Object part(Record record, RecordComponent component) {
        try {
            AccessibleObject.setAccessible(new AccessibleObject[] {component.getAccessor()}, true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
