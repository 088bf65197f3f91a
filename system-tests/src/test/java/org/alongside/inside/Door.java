package org.alongside.inside;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.alongside.platform.usecase.UseCase;

/** One boundary method: a way in that a use case guards. */
record Door(String useCase, Method method, Object bean) {

    /** Every one of the deployed product, found through CDI. */
    static List<Door> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getPackageName().startsWith("org.alongside."))
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getMethods())
                        .filter(method -> method.isAnnotationPresent(UseCase.class) && !method.isBridge())
                        .map(method -> new Door(method.getAnnotation(UseCase.class).value(), method, instance(beans, bean))))
                .sorted(Comparator.comparing(Door::useCase).thenComparing(door -> door.method().toString()))
                .toList();
    }

    private static Object instance(BeanManager beans, Bean<?> bean) {
        Bean<?> resolved = beans.resolve(Set.of(bean));
        return beans.getReference(resolved, bean.getBeanClass(), beans.createCreationalContext(resolved));
    }

    /** True when {@code failure} arose inside the method, and false when it was refused at the door. */
    boolean wasEntered(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (Arrays.stream(cause.getStackTrace()).anyMatch(frame ->
                    frame.getClassName().equals(method.getDeclaringClass().getName())
                            && frame.getMethodName().equals(method.getName()))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return useCase + " " + method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
