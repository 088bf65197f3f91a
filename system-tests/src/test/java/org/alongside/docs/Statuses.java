package org.alongside.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.stream.Stream;
import org.alongside.house.House;
import org.alongside.platform.state.Status;
import org.alongside.platform.state.Transitions;

/** Every status enum of the product. */
final class Statuses {

    private Statuses() {
    }

    static Stream<Class<?>> all() {
        return House.product().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Status.class))
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .map(JavaClass::reflect);
    }

    static Transitions<?, ?> table(Class<?> status) {
        return ((Status<?>) status.getEnumConstants()[0]).transitions();
    }
}
