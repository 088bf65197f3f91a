package org.alongside.community.safeguarding.entity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.safeguarding.Receiver;
import org.alongside.community.safeguarding.ShareConsent;
import org.alongside.community.safeguarding.Worry;

/** Concerns for tests. */
public final class AConcern {

    /** A Monday, ten in the morning in London. */
    public static final Instant MONDAY_AT_TEN = Instant.parse("2026-11-23T10:00:00Z");

    private AConcern() {
    }

    public static Concern saying(String words) {
        return new Concern(worry(words, "", Set.of()), Set.of(), MONDAY_AT_TEN);
    }

    public static Concern hiddenFrom(UUID person) {
        return new Concern(worry("I am worried.", "", Set.of()), Set.of(person), MONDAY_AT_TEN);
    }

    public static Concern raisedBy(UUID person) {
        return new Concern(new Worry("I am worried.", "", "", ShareConsent.NO, false, Set.of(), person), Set.of(),
                MONDAY_AT_TEN);
    }

    public static Worry worry(String words, String callBack, Set<Receiver> about) {
        return new Worry(words, callBack, "", ShareConsent.NOT_ASKED, false, about, null);
    }
}
