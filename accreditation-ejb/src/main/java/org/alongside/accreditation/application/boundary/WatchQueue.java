package org.alongside.accreditation.application.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.application.ApplicationRule;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.control.QueueEntry;
import org.alongside.accreditation.application.control.WorkQueue;
import org.alongside.accreditation.application.entity.ApplicationClock;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.accreditation.link.boundary.KnowLinks;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** A coordinator sees what is to be done, a page at a time. */
@Stateless
public class WatchQueue {

    private static final int MOST_ROWS = 100;

    @Inject
    private WorkQueue queue;

    @Inject
    private ReadStandards standards;

    @Inject
    private KnowPeople people;

    @Inject
    private KnowLinks links;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** {@code page} counts from 1; refused outside 1 to 100 rows a page. */
    @UseCase("WATCH_QUEUE")
    public QueuePage page(QueueFilter filter, QueueSort sort, int page, int size) {
        if (page < 1 || size < 1 || size > MOST_ROWS) {
            throw new RuleBroken(ApplicationRule.PAGING_OUT_OF_RANGE, MOST_ROWS);
        }
        WorkQueue.Viewer me = me();
        List<QueueEntry> entries = queue.page(me, filter.statuses(), sort.order(), (page - 1) * size, size);
        Map<UUID, List<ApplicationClock.Span>> pauses = queue.pauses(entries.stream().map(QueueEntry::id).toList());
        Map<UUID, String> names =
                people.names(entries.stream().map(QueueEntry::personId).collect(Collectors.toSet()));
        int targetDays = standards.inForce().parameter(ParameterKey.DECISION_TARGET_DAYS);
        List<QueueRow> rows = entries.stream()
                .map(entry -> row(entry, names, pauses.getOrDefault(entry.id(), List.of()), targetDays)).toList();
        return new QueuePage(rows, queue.count(me, filter.statuses()), page, size);
    }

    /** How many there are in each state; a state without any is left out. */
    @UseCase("WATCH_QUEUE")
    public Map<ApplicationStatus, Long> counts() {
        return queue.counts(me(), QueueFilter.OPEN.statuses());
    }

    private WorkQueue.Viewer me() {
        UUID person = call.actor().personId();
        return WorkQueue.Viewer.of(person, links.tiedTo(person));
    }

    private QueueRow row(
            QueueEntry entry, Map<UUID, String> names, List<ApplicationClock.Span> pauses, int targetDays) {
        LocalDate today = London.today(clock);
        ApplicationClock run = new ApplicationClock(London.dayOf(entry.submittedAt()), pauses);
        LocalDate target = run.target(targetDays, today);
        return new QueueRow(entry.id(), names.get(entry.personId()), entry.status(), run.start(), entry.movedAt(),
                run.daysRun(today), target, target.isBefore(today) && entry.status().isLive(),
                ApplicationStatus.WITH_APPLICANT.contains(entry.status()) ? entry.replyBy() : null);
    }
}
