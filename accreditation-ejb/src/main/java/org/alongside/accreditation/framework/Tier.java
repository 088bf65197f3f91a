package org.alongside.accreditation.framework;

/** How many accredited brokers have their home in the area. It changes panel size and workload rules, never control. */
public enum Tier {
    S,
    M,
    L;

    private static final int MEDIUM_FROM = 10;
    private static final int LARGE_FROM = 50;

    public static Tier of(int homeBrokers) {
        if (homeBrokers < MEDIUM_FROM) {
            return S;
        }
        return homeBrokers < LARGE_FROM ? M : L;
    }

    /** Only a large area needs two assessors for one application. */
    public int assessorsNeeded() {
        return this == L ? 2 : 1;
    }
}
