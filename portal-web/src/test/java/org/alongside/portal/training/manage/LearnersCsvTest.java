package org.alongside.portal.training.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.portal.form.Dates;
import org.alongside.testing.Proves;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.boundary.Learner;
import org.alongside.training.enrolment.boundary.NamedLearner;
import org.junit.jupiter.api.Test;

class LearnersCsvTest {

    private static final Instant SINCE = Instant.parse("2026-07-01T11:30:00Z");

    @Test
    @Proves("B16")
    void a_name_that_looks_like_a_formula_is_none_in_a_spreadsheet() {
        assertThat(csv("=HYPERLINK(\"http://x\")")).contains("\"'=HYPERLINK(\"\"http://x\"\")\"").doesNotContain("\n=");
    }

    @Test
    @Proves("R-TRN-38")
    void what_somebody_needs_is_not_in_it() {
        String[] lines = csv("Zoë Hart").split("\r\n");

        assertThat(lines[0]).isEqualTo(
                "Name,Where they stand,Since,Place in the queue,Offered until,Seats with supporters,Seats still needed");
        assertThat(lines[1]).isEqualTo("Zoë Hart,Waiting,1 July 2026 at 12:30,2,,1,1");
    }

    private static String csv(String name) {
        return LearnersCsv.of(List.of(new NamedLearner(new Learner(UUID.randomUUID(), UUID.randomUUID(),
                EnrolmentStatus.WAITING, SINCE, 2, null, 1, 1, true, false), name)), new ManageWords(), new Dates());
    }
}
