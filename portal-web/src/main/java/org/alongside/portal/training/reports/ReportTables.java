package org.alongside.portal.training.reports;

import java.util.List;
import org.alongside.platform.csv.Csv;
import org.alongside.training.enrolment.ReservedShare;
import org.alongside.training.run.CoDelivery;
import org.alongside.training.run.PayGap;

/** Each report as a table. What its page does not show because people could be recognised, is not in it either. */
final class ReportTables {

    private ReportTables() {
    }

    static Csv coverage(List<AreaCovered> areas) {
        Csv csv = new Csv().row("area", "title", "runs_in_full", "runs_as_introduction", "gap");
        areas.forEach(one -> csv.row(one.code(), one.title(), Integer.toString(one.full()),
                Integer.toString(one.intro()), one.isGap() ? "yes" : "no"));
        return csv;
    }

    static Csv coDelivery(CoDelivery one) {
        return new Csv().row("sessions_held", "taught_together", "percent", "runs_without_evidence")
                .row(number(one.sessions()), number(one.together()), number(one.share()), number(one.withheld()));
    }

    static Csv pay(List<PayGap> gaps) {
        Csv csv = new Csv().row("course", "starts_at");
        gaps.forEach(gap -> csv.row(gap.title(), gap.startsAt() == null ? "" : gap.startsAt().toString()));
        return csv;
    }

    static Csv reserved(ReservedShare one) {
        return new Csv().row("places", "for_disabled_people_and_families", "percent")
                .row(number(one.places()), number(one.claimed()), number(one.share()));
    }

    private static String number(Integer number) {
        return number == null ? "not shown" : number.toString();
    }
}
