package org.alongside.portal.oruk;

import org.alongside.accreditation.register.BrokerEntry;

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
        return switch (entry.status()) {
            case ACTIVE -> entry.withConditions() ? ACCREDITED_WITH_CONDITIONS : ACCREDITED;
            case SUSPENDED -> SUSPENDED;
            case EXPIRED -> LAPSED;
            case RELINQUISHED -> WITHDRAWN_BY_BROKER;
            case WITHDRAWN -> REMOVED;
        };
    }
}
