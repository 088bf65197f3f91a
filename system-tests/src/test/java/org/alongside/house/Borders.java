package org.alongside.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.function.BiPredicate;

/** Who may know whom. */
final class Borders {

    private Borders() {
    }

    static ArchCondition<JavaClass> notDependOn(String what, BiPredicate<Place, Place> forbidden) {
        return new ArchCondition<JavaClass>("not depend on " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Place from = Place.of(type);
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (forbidden.test(from, Place.of(target))) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchRule featuresFormNoCycle() {
        return SlicesRuleDefinition.slices().assignedFrom(new ByFeature()).should().beFreeOfCycles();
    }

    private static final class ByFeature implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            Place place = Place.of(type);
            return place.hasFeatures() && !place.feature().isEmpty()
                    ? SliceIdentifier.of(place.module(), place.feature())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "features of modules";
        }
    }
}
