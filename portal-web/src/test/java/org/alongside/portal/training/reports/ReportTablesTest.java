package org.alongside.portal.training.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.csv.Csv;
import org.alongside.testing.Proves;
import org.alongside.training.enrolment.ReservedShare;
import org.alongside.training.run.CoDelivery;
import org.alongside.training.run.PayGap;
import org.junit.jupiter.api.Test;

class ReportTablesTest {

    private static final int LEAST = 5;

    @Test
    @Proves("R-TRN-05")
    void what_is_taught_says_where_the_gaps_are() {
        assertThat(lines(ReportTables.coverage(List.of(new AreaCovered("C01", "Self-directed support, the idea", 2, 1),
                new AreaCovered("C02", "Rights", 0, 3))))).containsExactly("area,title,runs_in_full,runs_as_introduction,gap",
                "C01,\"Self-directed support, the idea\",2,1,no", "C02,Rights,0,3,yes");
    }

    @Test
    @Proves("R-TRN-09")
    void how_it_is_taught_gives_the_share_and_nothing_of_few_sessions() {
        assertThat(lines(ReportTables.coDelivery(CoDelivery.of(8, 6, 1, LEAST)))).containsExactly(
                "sessions_held,taught_together,percent,runs_without_evidence", "8,6,75,1");
        assertThat(lines(ReportTables.coDelivery(CoDelivery.of(4, 3, 1, LEAST))))
                .endsWith("not shown,not shown,not shown,not shown");
    }

    @Test
    @Proves({"R-TRN-10", "B16"})
    void what_co_trainers_are_paid_names_the_run_and_neither_a_person_nor_a_formula() {
        List<String> lines = lines(ReportTables.pay(List.of(
                new PayGap(UUID.randomUUID(), "=1+1", Instant.parse("2027-03-02T10:00:00Z")),
                new PayGap(UUID.randomUUID(), "Listening, first", null))));
        assertThat(lines).containsExactly("course,starts_at", "\"'=1+1\",2027-03-02T10:00:00Z", "\"Listening, first\",");
    }

    /** Whoever knows how many ticked knows how many did not, so neither may be few. */
    @Test
    @Proves("R-TRN-03")
    void whom_the_places_go_to_is_not_told_of_few_people_on_either_side() {
        assertThat(lines(ReportTables.reserved(ReservedShare.of(20, 8, LEAST)))).containsExactly(
                "places,for_disabled_people_and_families,percent", "20,8,40");
        for (ReservedShare few : List.of(ReservedShare.of(20, 4, LEAST), ReservedShare.of(20, 16, LEAST))) {
            assertThat(lines(ReportTables.reserved(few))).endsWith("not shown,not shown,not shown");
        }
    }

    private static List<String> lines(Csv csv) {
        return csv.toString().lines().toList();
    }
}
