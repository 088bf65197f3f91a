package org.alongside.accreditation.register;

/** How a broker stands, in the words that partners read in our feeds. */
public enum ListStatus {

    ACCREDITED("Accredited"),
    ACCREDITED_WITH_CONDITIONS("Accredited with conditions"),
    LAPSED("No longer accredited: the term ran out"),
    WITHDRAWN_BY_BROKER("No longer accredited: the broker left the list"),
    SUSPENDED("Suspended"),
    REMOVED("No longer accredited: removed from the list");

    private final String words;

    ListStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static ListStatus of(BrokerEntry entry) {
        return of(entry.status(), entry.withConditions());
    }

    /** @param withConditions that anybody may read; what they are is never in a feed */
    public static ListStatus of(AccreditationStatus status, boolean withConditions) {
        return switch (status) {
            case ACTIVE -> withConditions ? ACCREDITED_WITH_CONDITIONS : ACCREDITED;
            case SUSPENDED -> SUSPENDED;
            case EXPIRED -> LAPSED;
            case RELINQUISHED -> WITHDRAWN_BY_BROKER;
            case WITHDRAWN -> REMOVED;
        };
    }
}
