package org.alongside.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alongside.platform.time.London;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.Meeting;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleModel;

/**
 * The second view of a list of runs, {@code ?view=calendar&month=2027-01}: a month as a picture, and the same as a list of
 * its days. It shows the runs of the page that is shown; which month, the address says.
 */
@Named("calendarView")
@RequestScoped
public class CalendarView {

    private static final String IN_ADDRESS = "view=calendar&";
    /** In this century, so that there is always a month before and one after. */
    private static final Pattern MONTH = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** One session in the list of a month. */
    public record Day(Meeting meeting, ListedRun run) {
    }

    @Inject
    private CurrentPage page;

    @Inject
    private Clock clock;

    public boolean isAsked() {
        return page.text("view").equals("calendar");
    }

    /** For an address that stays in the view that is shown. */
    public String getKept() {
        return isAsked() ? IN_ADDRESS : "";
    }

    /** For an address that leads to the other view. */
    public String getOther() {
        return isAsked() ? "" : IN_ADDRESS;
    }

    /** The one that is asked for, else the one in which the first of these runs begins. */
    public YearMonth month(List<ListedRun> runs) {
        if (MONTH.matcher(page.text("month")).matches()) {
            return YearMonth.parse(page.text("month"));
        }
        Instant start = runs.isEmpty() ? clock.instant() : runs.get(0).startsAt();
        return YearMonth.from(start.atZone(London.ZONE));
    }

    public String name(YearMonth month) {
        return NAME.format(month);
    }

    public LocalDate firstDay(List<ListedRun> runs) {
        return month(runs).atDay(1);
    }

    /** What happens in the month, in the order of time. */
    public List<Day> days(List<ListedRun> runs) {
        YearMonth month = month(runs);
        return runs.stream().flatMap(run -> run.meets().stream().map(meeting -> new Day(meeting, run)))
                .filter(day -> YearMonth.from(day.meeting().startsAt().atZone(London.ZONE)).equals(month))
                .sorted(Comparator.comparing((Day day) -> day.meeting().startsAt())).toList();
    }

    public ScheduleModel picture(List<ListedRun> runs) {
        ScheduleModel picture = new DefaultScheduleModel();
        days(runs).forEach(day -> picture.addEvent(DefaultScheduleEvent.builder().title(day.run().title())
                .startDate(shown(day.meeting().startsAt())).endDate(shown(day.meeting().endsAt())).build()));
        return picture;
    }

    private static LocalDateTime shown(Instant instant) {
        return instant.atZone(London.ZONE).toLocalDateTime();
    }
}
