package org.alongside.training.run.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.run.Coverage;
import org.alongside.training.run.ListedRun;
import org.alongside.training.run.control.Listings;
import org.alongside.training.run.control.Runs;

/** What an area's programme covers, and how its co-trainers are paid. */
@Stateless
public class ReportProgramme {

    /** So long a programme may take to cover every area in full (R-TRN-05). */
    private static final int MONTHS = 24;

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
    public List<UUID> unequalPay() {
        return runs.since(clock.instant()).stream().filter(run -> run.paysCoTrainersLess()).map(run -> run.id()).toList();
    }
}
