package org.alongside.integration.profile;

/**
 * How the columns of a file differ from its profile (R-INT-42).
 *
 * @param column our name where it has one, else theirs
 * @param found  the heading as it stands in the file; empty where it is missing
 */
public record Drift(Kind kind, String column, String found) {

    /** What the difference is, and whether it holds the file. */
    public enum Kind {
        /** Capitals and spaces only: accepted and noted. */
        COSMETIC(false),
        /** Accepted unless the profile is strict; what stands in it is not kept. */
        ADDED(false),
        MISSING_OPTIONAL(false),
        MISSING_REQUIRED(true),
        DUPLICATED(true),
        /** What stands in it is of another kind than before. */
        RETYPED(true),
        /** It must not be sent to us at all (R-INT-71). */
        FORBIDDEN(true);

        private final boolean holds;

        Kind(boolean holds) {
            this.holds = holds;
        }

        public boolean holds() {
            return holds;
        }
    }
}
