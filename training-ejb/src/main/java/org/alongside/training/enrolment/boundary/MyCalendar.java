package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.control.CalendarKeys;
import org.alongside.training.enrolment.control.EnrolmentNews;
import org.alongside.training.enrolment.control.Enrolments;
import org.alongside.training.enrolment.entity.CalendarKey;
import org.alongside.training.enrolment.entity.Enrolment;
import org.alongside.training.run.boundary.ReadRuns;

/**
 * A learner has their sessions in their own calendar: as a file, or at a private address their calendar program asks now
 * and then, which they can renew or switch off. What is called off stays in it, marked as cancelled.
 */
@Stateless
public class MyCalendar {

    @Inject
    private Enrolments enrolments;

    @Inject
    private CalendarKeys keys;

    @Inject
    private ReadRuns runs;

    @Inject
    private EnrolmentNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** RFC 5545. */
    @UseCase("KEEP_MY_CALENDAR")
    public String download() {
        return sessionsOf(me());
    }

    /** The secret in my address; empty while there is none. */
    @UseCase("KEEP_MY_CALENDAR")
    public String token() {
        return keys.of(me()).map(CalendarKey::token).orElse("");
    }

    @UseCase("KEEP_MY_CALENDAR")
    public void renew(RenewCalendar command) {
        CalendarKey key = keys.of(me()).orElseGet(() -> new CalendarKey(me(), clock.instant()));
        news.tell(List.of(key.renew(clock.instant())), null);
        keys.add(key);
    }

    /** Nobody can fetch my sessions any more. */
    @UseCase("KEEP_MY_CALENDAR")
    public void stop() {
        keys.of(me()).ifPresent(key -> {
            keys.remove(key);
            news.tell(List.of(key.gone()), null);
        });
    }

    /** For a calendar program, which cannot sign in: who has the address has it. {@link NotFound} for any other. */
    @UseCase("READ_CALENDAR")
    public String feed(String token) {
        return sessionsOf(keys.with(token).orElseThrow(NotFound::new).personId());
    }

    private String sessionsOf(UUID personId) {
        Set<UUID> held = enrolments.of(personId).stream().filter(Enrolment::belongsInCalendar).map(Enrolment::runId)
                .collect(Collectors.toSet());
        return runs.calendarOf(held);
    }

    private UUID me() {
        return call.actor().personId();
    }
}
