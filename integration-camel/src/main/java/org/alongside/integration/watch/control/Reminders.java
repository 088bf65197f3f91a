package org.alongside.integration.watch.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.integration.watch.entity.Alert;
import org.alongside.platform.time.QuietHours;

/**
 * What is still wrong, and is said once more: when nothing was said of its endpoint for four hours, and by night only what
 * cannot wait for the morning (8.13 of the specification of feeds).
 */
public final class Reminders {

    static final Duration AT_MOST_EVERY = Duration.ofHours(4);

    private Reminders() {
    }

    /** @param lasting everything that is wrong at this moment, also what was told just now */
    public static List<Alert> due(List<Alert> lasting, Instant now) {
        Predicate<Alert> mayBeSaidNow = alert -> alert.isUrgent() || !QuietHours.at(now);
        Map<UUID, List<Alert>> together = lasting.stream().collect(Collectors.groupingBy(Alert::about));
        return together.values().stream()
                .filter(ofOne -> ofOne.stream().noneMatch(alert -> alert.wasTold(now.minus(AT_MOST_EVERY))))
                .flatMap(List::stream).filter(Alert::isSaidAgain).filter(mayBeSaidNow).toList();
    }
}
