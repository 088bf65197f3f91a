package org.alongside.platform.error;

/**
 * A numbered rule of the specification, as an enum constant in the feature it belongs to.
 *
 * <p>The sentence a person reads stands in {@code rules.properties} in the same package, under the constant's name.
 */
public interface Rule {

    String name();

    /** The specification's number, for example {@code R-ACC-28}. */
    String code();

    /** Whether it may hold a moment later without anything being sent differently: a conflict, not a mistake. */
    default boolean isOfTheMoment() {
        return false;
    }

    /** The bundle that holds this rule's sentence. */
    default String bundle() {
        return getClass().getPackageName() + ".rules";
    }
}
