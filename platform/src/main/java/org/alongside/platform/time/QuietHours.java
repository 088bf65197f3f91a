package org.alongside.platform.time;

import java.time.Instant;
import java.time.LocalTime;

/** From eight in the evening to eight in the morning, by the clock on the wall, nobody's telephone buzzes for us. */
public final class QuietHours {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private QuietHours() {
    }

    public static boolean at(Instant moment) {
        LocalTime time = moment.atZone(London.ZONE).toLocalTime();
        return !time.isBefore(EVENING) || time.isBefore(MORNING);
    }
}
