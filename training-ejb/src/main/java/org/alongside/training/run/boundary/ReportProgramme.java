package org.alongside.training.run.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.run.CoDelivery;
import org.alongside.training.run.Coverage;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.PayGap;
import org.alongside.training.run.control.Listings;
import org.alongside.training.run.control.Runs;
import org.alongside.training.run.entity.Run;
import org.alongside.training.run.entity.Session;

/** What an area's programme covers, and how its co-trainers are paid. */
@Stateless
public class ReportProgramme {

    /** So long a programme may take to cover every area in full (R-TRN-05). */
    private static final int MONTHS = 24;

    @Inject
    private ReadCourses courses;

    @Inject
    private Listings listings;

    @Inject
    private Runs runs;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    /** Each of the framework's areas, with the runs here and next door; gaps are shown, and stop nobody (R-TRN-05). */
    @UseCase("REPORT_PROGRAMME")
    public List<Coverage> coverage(SortedSet<String> areaCodes, Collection<UUID> neighbours) {
        List<UUID> areas = new ArrayList<>(neighbours);
        areas.add(call.area());
        List<ListedRun> offered = listings.offered(areas,
                London.startOf(London.today(clock).minusMonths(MONTHS)));
        return areaCodes.stream().map(code -> Coverage.of(code, offered, call.area())).toList();
    }

    /** Runs from now on where a co-trainer is paid less than the lead, and not by their own choice (R-TRN-10). */
    @UseCase("REPORT_PROGRAMME")
    public List<PayGap> unequalPay() {
        List<Run> less = runs.staffedSince(clock.instant()).stream().filter(Run::paysCoTrainersLess).toList();
        Map<UUID, String> titles = courses.titles(less.stream().map(Run::courseId).toList());
        return less.stream().map(run -> new PayGap(run.id(), titles.getOrDefault(run.courseId(), ""),
                run.places().startsAt())).toList();
    }

    /**
     * How much was taught together, in the time a programme has. Whose experience it was is nobody's business, so few
     * sessions are not shown (R-TRN-09, 11).
     *
     * @param suppressBelow the area's number, which the page brings along from the framework
     */
    @UseCase("REPORT_PROGRAMME")
    public CoDelivery coDelivery(int suppressBelow) {
        List<Run> taught = runs.taughtSince(London.startOf(London.today(clock).minusMonths(MONTHS)));
        List<Session> held = taught.stream().flatMap(run -> run.liveSessions().stream()).toList();
        return CoDelivery.of(held.size(), (int) held.stream().filter(Session::isCoDelivered).count(),
                (int) taught.stream().filter(run -> !run.isCoDelivered()).count(), suppressBelow);
    }
}
