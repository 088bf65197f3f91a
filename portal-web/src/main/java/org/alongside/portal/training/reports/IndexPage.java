package org.alongside.portal.training.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.portal.chart.Chart;
import org.alongside.portal.chart.Series;
import org.alongside.training.enrolment.ReservedShare;
import org.alongside.training.run.CoDelivery;
import org.alongside.training.run.PayGap;

/** What the area's programme covers, how it is taught, and whom it reaches. */
@Named("trainingReports")
@RequestScoped
public class IndexPage {

    @Inject
    private Programme programme;

    private List<AreaCovered> coverage;
    private CoDelivery coDelivery;
    private List<PayGap> payGaps;
    private ReservedShare reserved;
    private int least;

    public void load() {
        coverage = programme.coverage();
        coDelivery = programme.coDelivery();
        payGaps = programme.payGaps();
        reserved = programme.reserved();
        least = programme.least();
    }

    public List<AreaCovered> getCoverage() {
        return coverage;
    }

    public long getGaps() {
        return coverage.stream().filter(AreaCovered::isGap).count();
    }

    /** How often each area of the framework is taught in full. */
    public String getPicture() {
        return Chart.bars(coverage.stream().map(AreaCovered::code).toList(),
                new Series("Runs", coverage.stream().map(AreaCovered::full).toList()));
    }

    public CoDelivery getCoDelivery() {
        return coDelivery;
    }

    public List<PayGap> getPayGaps() {
        return payGaps;
    }

    public ReservedShare getReserved() {
        return reserved;
    }

    public int getLeast() {
        return least;
    }
}
