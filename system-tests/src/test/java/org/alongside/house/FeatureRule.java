package org.alongside.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.alongside.house.Place.inModuleWithFeatures;
import static org.alongside.house.Place.inPart;
import static org.alongside.house.Signatures.ENTITY;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules inside a feature: what things are called, where they stand, how entities behave. */
enum FeatureRule implements ClassRule {

    /** These endings say that a class is there to hold code, not what it is. */
    NAMES_SAY_WHAT_A_THING_IS(classes().should(Signatures.none("have a name that says what it is",
            type -> Words.EMPTY_ENDINGS.matcher(type.getSimpleName()).matches()))),

    FEATURES_HAVE_THREE_PARTS(classes().that(inModuleWithFeatures()).should(Signatures.none(
            "stand in the feature itself or in its boundary, control or entity", FeatureRule::standsInAFourthPart))),

    /** State changes are verbs that check, change, and return what happened. */
    ENTITIES_HAVE_NO_SETTERS(methods().that().areDeclaredInClassesThat().areAnnotatedWith(ENTITY)
            .and().haveNameMatching("set[A-Z].*").should().notBePublic()),

    /** A child's way back to its own root is part of the aggregate and may be there at once. */
    ASSOCIATIONS_ARE_LAZY(classes().that().areAnnotatedWith(ENTITY)
            .should(Signatures.none("read what it is associated with only when asked", FeatureRule::readsEagerly))),

    BEANS_HAVE_NO_INTERFACE(classes().that().areAnnotatedWith("jakarta.ejb.Stateless")
            .should(Signatures.none("have no interface", type -> !type.getRawInterfaces().isEmpty()))),

    ENTITIES_STAND_IN_ENTITY(classes().that(inModuleWithFeatures()).and(not(inPart("entity")))
            .should().notBeAnnotatedWith(ENTITY)),

    /** Time comes in as an argument, so that every day of a life can be tested. */
    ENTITIES_ASK_NOBODY(classes().that(inPart("entity")).should(Signatures.none("have nothing injected",
            type -> type.getFields().stream().anyMatch(field -> field.isAnnotatedWith("jakarta.inject.Inject")))));

    private final ArchRule rule;

    FeatureRule(ArchRule rule) {
        this.rule = rule.as(name()).allowEmptyShould(true);
    }

    @Override
    public ArchRule rule() {
        return rule;
    }

    private static boolean standsInAFourthPart(JavaClass type) {
        Place place = Place.of(type);
        return place.tooDeep() || !place.part().isEmpty() && !Place.PARTS.contains(place.part());
    }

    private static boolean readsEagerly(JavaClass entity) {
        return entity.getFields().stream().flatMap(field -> field.getAnnotations().stream())
                .filter(annotation -> Words.ASSOCIATIONS.contains(annotation.getRawType().getSimpleName()))
                .anyMatch(annotation -> annotation.get("fetch").filter(fetch -> fetch.toString().contains("EAGER"))
                        .isPresent());
    }

    /** An enum's constants are made before its own static fields. */
    private static final class Words {

        private static final Pattern EMPTY_ENDINGS =
                Pattern.compile(".*(Service|Manager|Impl|Helper|Util|Utils|DTO|Dto)");
        private static final Set<String> ASSOCIATIONS =
                Set.of("OneToMany", "ManyToMany", "ElementCollection");
    }
}
