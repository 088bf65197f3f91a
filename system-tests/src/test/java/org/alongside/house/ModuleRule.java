package org.alongside.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.alongside.house.Place.inBusinessModule;
import static org.alongside.house.Place.inModule;
import static org.alongside.house.Place.inModuleWithFeatures;
import static org.alongside.house.Place.inPart;

import com.tngtech.archunit.lang.ArchRule;

/** The rules between modules, and between the parts of a feature. */
enum ModuleRule implements ClassRule {

    /** They share facts by contract events and hold each other's things as ids; the portal composes them. */
    BUSINESS_MODULES_NEVER_MEET(classes().that(inBusinessModule())
            .should(Borders.notDependOn("a class of another business module", (from, to) ->
                    to.isBusiness() && !to.module().equals(from.module())))),

    PLATFORM_KNOWS_NO_BUSINESS(classes().that(inModule("platform"))
            .should(Borders.notDependOn("a module above the platform", (from, to) ->
                    to.isOurs() && !to.module().equals("platform")))),

    /** So that anyone can read them, also outside Java EE. */
    CONTRACTS_USE_ONLY_THE_JDK(classes().that().resideInAPackage("..platform.contracts..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "..platform.contracts.."))),

    EDGES_USE_ONLY_BOUNDARIES(classes().that(inModule("portal", "integration"))
            .should(Borders.notDependOn("the inside of a feature", (from, to) ->
                    to.isInside() && !to.module().equals(from.module())))),

    ENTITY_KNOWS_ONLY_ITSELF(classes().that(inPart("entity")).and(inModuleWithFeatures())
            .should(Borders.notDependOn("control, or beans in a boundary", (from, to) ->
                    to.hasFeatures() && (to.part().equals("control") || to.part().equals("boundary"))))),

    CONTROL_KNOWS_NO_BOUNDARY(classes().that(inPart("control")).and(inModuleWithFeatures())
            .should(Borders.notDependOn("its own boundary", (from, to) ->
                    to.sameFeatureAs(from) && to.part().equals("boundary")))),

    /** Across features: boundary to boundary; values and a feature's own words may travel. */
    INSIDES_ARE_PRIVATE(classes().that(inModuleWithFeatures())
            .should(Borders.notDependOn("control or entity of another feature", (from, to) ->
                    to.isInside() && !to.sameFeatureAs(from)))),

    FEATURES_FORM_NO_CYCLE(Borders.featuresFormNoCycle()),

    BOUNDARIES_SHOW_NO_ENTITY(methods().that().arePublic().and().areDeclaredInClassesThat(inPart("boundary"))
            .should(Signatures.mentionNoEntity())),

    TRANSACTIONS_BELONG_TO_BOUNDARIES(classes().that(not(inPart("boundary")))
            .should(Signatures.openNoTransaction())),

    /** Only a use case is asked for permission, so whatever else a boundary holds is hidden in it. */
    BOUNDARIES_HAVE_NO_SIDE_DOOR(classes().that(inPart("boundary")).and().arePublic()
            .should(Signatures.beNoBeanButAUseCase())),

    PERSISTENCE_CONTEXT_HAS_ONE_PRODUCER(fields().that().areAnnotatedWith("jakarta.persistence.PersistenceContext")
            .should().beDeclaredInClassesThat().haveSimpleName("Persistence")),

    /** A query in SQL passes by the first of our two walls between areas, so each has its place and its test. */
    SQL_HAS_NAMED_PLACES(classes().that(Calls.haveNoNamedPlaceForSql()).should(Calls.runNoSql())),

    ONLY_PLATFORM_READS_THE_CLOCK(classes().that(Calls.areOutsideThePackageOfTime()).should(Calls.notReadTheClock())),

    ENTITIES_BELONG_TO_AN_AREA(classes().that().areAnnotatedWith("jakarta.persistence.Entity")
            .should(Signatures.belongToAnAreaOrSayWhyNot())),

    BOUNDARY_METHODS_ARE_USE_CASES(methods().that().arePublic().and().areNotStatic()
            .and().areDeclaredInClassesThat().areAnnotatedWith("jakarta.ejb.Stateless")
            .and().areDeclaredInClassesThat(inPart("boundary"))
            .should().beAnnotatedWith("org.alongside.platform.usecase.UseCase")),

    CAMEL_STAYS_IN_INTEGRATION(noClasses().that(not(inModule("integration")))
            .should().dependOnClassesThat().resideInAPackage("org.apache.camel..")),

    /** What a card shows is for its owner (R-INT-73): what brings it in and what they alone are shown know it. */
    CARDS_GO_NO_FURTHER(classes().that(inModule("integration", "community"))
            .should(Borders.notDependOn("what somebody's card shows", (from, to) ->
                    to.feature().equals("card") && !Place.MAY_KNOW_CARDS.contains(from.feature())))),

    FACES_STAYS_IN_PORTAL(noClasses().that(not(inModule("portal")))
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces.."));

    private final ArchRule rule;

    ModuleRule(ArchRule rule) {
        this.rule = rule.as(name()).allowEmptyShould(true);
    }

    @Override
    public ArchRule rule() {
        return rule;
    }
}
