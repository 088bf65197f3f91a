package org.alongside.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where a class stands: its module, its feature and the package inside the feature, read off its name.
 *
 * <p>{@code org.alongside.accreditation.panel.entity.Seat} is module {@code accreditation}, feature {@code panel},
 * part {@code entity}; a planted class reads the same after its rule's package.
 */
record Place(String module, String feature, String part, boolean tooDeep) {

    static final Set<String> BUSINESS = Set.of("accreditation", "training", "brokerage", "community");
    static final Set<String> MAY_KNOW_CARDS = Set.of("card", "bank", "statement", "sweep");
    /** Its features are built like those of a business module; beside them stand packages of a technique. */
    private static final String INTEGRATION = "integration";
    static final Set<String> PARTS = Set.of("boundary", "control", "entity");

    private static final String NOWHERE = "";
    private static final Place ELSEWHERE = new Place(NOWHERE, NOWHERE, NOWHERE, false);
    private static final String OURS = "org.alongside.";
    private static final String PLANTED = House.PLANTED + ".";

    static Place of(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(OURS)) {
            return ELSEWHERE;
        }
        String rest = name.startsWith(PLANTED)
                ? name.substring(name.indexOf('.', PLANTED.length()) + 1)
                : name.substring(OURS.length());
        List<String> steps = Arrays.asList(rest.split("\\."));
        return new Place(step(steps, 0), step(steps, 1), step(steps, 2), steps.size() > 3);
    }

    private static String step(List<String> steps, int index) {
        return steps.size() > index ? steps.get(index) : NOWHERE;
    }

    boolean isBusiness() {
        return BUSINESS.contains(module);
    }

    boolean hasFeatures() {
        return isBusiness() || module.equals(INTEGRATION);
    }

    /** What only its own feature may know. */
    boolean isInside() {
        return hasFeatures() && (part.equals("control") || part.equals("entity"));
    }

    boolean isOurs() {
        return !module.isEmpty();
    }

    boolean sameFeatureAs(Place other) {
        return module.equals(other.module) && feature.equals(other.feature);
    }

    static DescribedPredicate<JavaClass> inModule(String... modules) {
        List<String> list = List.of(modules);
        return DescribedPredicate.describe("are in module " + String.join(" or ", modules),
                type -> list.contains(of(type).module()));
    }

    static DescribedPredicate<JavaClass> inBusinessModule() {
        return DescribedPredicate.describe("are in a business module", type -> of(type).isBusiness());
    }

    static DescribedPredicate<JavaClass> inModuleWithFeatures() {
        return DescribedPredicate.describe("are in a module with features", type -> of(type).hasFeatures());
    }

    static DescribedPredicate<JavaClass> inPart(String part) {
        return DescribedPredicate.describe("are in a feature's " + part, type -> {
            Place place = of(type);
            return place.isOurs() && place.part().equals(part);
        });
    }
}
