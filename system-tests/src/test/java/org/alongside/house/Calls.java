package org.alongside.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What classes call. */
final class Calls {

    /** Each named for a reason, and walked by the isolation tests like any other way to the data. */
    static final Set<String> PLACES_FOR_SQL = Set.of(
            // tells PostgreSQL which area is open
            "org.alongside.platform.tenancy.TenantSession",
            // "insert unless there", which JPA has no word for
            "org.alongside.platform.usecase.CommandLog",
            // a count beside a page in the order of the day, over an index of its own
            "org.alongside.accreditation.register.control.RegisterIndex",
            // books are written by functions of PostgreSQL alone, and read as they were written
            "org.alongside.community.ledger.control.Books", "org.alongside.community.ledger.control.BookRecords",
            // and proved again inside PostgreSQL, all books of an area with one question
            "org.alongside.community.ledger.control.BookCheck",
            // endpoints of all areas, passing over what another portal is just taking
            "org.alongside.integration.lane.control.Lanes",
            // "insert unless there", and a counter without gaps
            "org.alongside.integration.message.control.Nets",
            // one key for an area, whoever is first
            "org.alongside.integration.message.control.AreaKeys",
            // a council's file of a hundred thousand budgets, matched and compared and added by a few statements
            "org.alongside.community.council.control.AllocationStage");

    private static final Set<String> NAMES_OF_NOW = Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis",
            "tickSeconds", "tickMinutes");

    private Calls() {
    }

    static DescribedPredicate<JavaClass> haveNoNamedPlaceForSql() {
        return DescribedPredicate.describe("have no named place for SQL",
                type -> !Place.of(type).module().equals("server") && !PLACES_FOR_SQL.contains(outermost(type).getName()));
    }

    static DescribedPredicate<JavaClass> areOutsideThePackageOfTime() {
        return DescribedPredicate.describe("are outside platform.time", type -> {
            Place place = Place.of(type);
            return !(place.module().equals("platform") && place.feature().equals("time"));
        });
    }

    static ArchCondition<JavaClass> runNoSql() {
        return notCall("run SQL of its own", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getTarget().getName();
            return method.equals("createNativeQuery") && owner.startsWith("jakarta.persistence.")
                    || owner.startsWith("java.sql.") && (method.startsWith("prepare") || method.equals("createStatement")
                    || method.startsWith("execute"));
        });
    }

    static ArchCondition<JavaClass> notReadTheClock() {
        return notCall("read the clock", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getTarget().getName();
            return owner.startsWith("java.time.") && (method.equals("now") || NAMES_OF_NOW.contains(method))
                    || owner.equals("java.lang.System") && method.equals("currentTimeMillis")
                    || owner.equals("java.util.Date") && method.equals("<init>")
                            && call.getTarget().getParameterTypes().isEmpty();
        });
    }

    private static ArchCondition<JavaClass> notCall(String what, Predicate<JavaCodeUnitAccess<?>> forbidden) {
        return new ArchCondition<JavaClass>("not " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                        .filter(forbidden)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Calls::outermost).orElse(type);
    }
}
