package org.alongside.kit;

/** The people and places of the demonstration that the portal loads on its first start. */
public final class Demo {

    public static final String KENT = "kent";
    public static final String LEEDS = "leeds";
    public static final String CAMDEN = "camden";
    /** Not part of it: an area that a test opens to see it empty. */
    public static final String RUTLAND = "rutland";
    /** Not part of it either: where tests hold courses and share budgets. */
    public static final String DORSET = "dorset";
    /** Nor these: where tests exchange time, and where they meet as peers. */
    public static final String HAMPSHIRE = "hampshire";
    public static final String WARWICKSHIRE = "warwickshire";

    public static final String PASSWORD = "alongside demonstration";

    /** Somebody who can sign in. */
    public record Person(String email, String password) {
    }

    private Demo() {
    }

    /** {@code in("coordinator", KENT)} is Kent's coordinator. */
    public static Person in(String part, String area) {
        return new Person(part + "." + area + "@alongside.example", PASSWORD);
    }

    public static Person withEmail(String email) {
        return new Person(email, PASSWORD);
    }

    /** The steward and the operator, who belong to no area. */
    public static Person national(String part) {
        return new Person(part + "@alongside.example", PASSWORD);
    }
}
