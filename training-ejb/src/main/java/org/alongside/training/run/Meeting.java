package org.alongside.training.run;

import java.time.Instant;

/** From when until when people meet once. */
public record Meeting(Instant startsAt, Instant endsAt) {

    private static final String UNTIL = "/";

    /** As it is kept. */
    public String word() {
        return startsAt + UNTIL + endsAt;
    }

    public static Meeting of(String word) {
        String[] times = word.split(UNTIL);
        return new Meeting(Instant.parse(times[0]), Instant.parse(times[1]));
    }
}
