package org.alongside.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What classes and methods say of themselves. */
final class Signatures {

    static final String ENTITY = "jakarta.persistence.Entity";

    private static final List<String> TRANSACTIONS = List.of("jakarta.ejb.Stateless", "jakarta.ejb.Stateful",
            "jakarta.ejb.TransactionAttribute", "jakarta.transaction.Transactional");

    private static final List<String> SCOPES = List.of("jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped", "jakarta.enterprise.context.Dependent",
            "jakarta.ejb.Singleton", "jakarta.inject.Singleton");

    private Signatures() {
    }

    /** Also not inside generics: {@code List<Seat>} leaks a seat. */
    static ArchCondition<JavaMethod> mentionNoEntity() {
        return new ArchCondition<JavaMethod>("mention no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream<JavaType> types = Stream.concat(Stream.of(method.getReturnType()),
                        method.getParameterTypes().stream());
                types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> type.isAnnotatedWith(ENTITY))
                        .forEach(entity -> events.add(SimpleConditionEvent.violated(method,
                                method.getFullName() + " shows " + entity.getSimpleName())));
            }
        };
    }

    static ArchCondition<JavaClass> openNoTransaction() {
        return none("open no transaction", type -> opensByHand(type) || TRANSACTIONS.stream().anyMatch(annotation ->
                type.isAnnotatedWith(annotation)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(annotation))));
    }

    /** Those of {@code @Stateless} are looked at one by one: each carries {@code @UseCase}. */
    static ArchCondition<JavaClass> beNoBeanButAUseCase() {
        return none("be no bean but a use case", type -> SCOPES.stream().anyMatch(type::isAnnotatedWith));
    }

    private static boolean opensByHand(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(one -> one.getTargetClass().getName().equals("jakarta.transaction.UserTransaction"));
    }

    static ArchCondition<JavaClass> belongToAnAreaOrSayWhyNot() {
        return none("be TenantOwned or @SharedAcrossTenants with a reason", type ->
                !type.isAssignableTo("org.alongside.platform.tenancy.TenantOwned") && !saysWhyItIsShared(type));
    }

    private static boolean saysWhyItIsShared(JavaClass type) {
        return type.tryGetAnnotationOfType("org.alongside.platform.tenancy.SharedAcrossTenants")
                .flatMap(annotation -> annotation.get("value"))
                .filter(reason -> reason.toString().length() >= 20)
                .isPresent();
    }

    /** A condition broken by every class that {@code breaks} it. */
    static ArchCondition<JavaClass> none(String description, Predicate<JavaClass> breaks) {
        return new ArchCondition<JavaClass>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (breaks.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " should " + description));
                }
            }
        };
    }
}
