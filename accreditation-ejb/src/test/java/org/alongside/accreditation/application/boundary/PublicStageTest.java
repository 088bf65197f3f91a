package org.alongside.accreditation.application.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class PublicStageTest {

    @Test
    @Proves("R-ACC-97")
    void a_number_below_five_is_hidden_also_when_it_is_none() {
        assertThat(PublicStage.ACCREDITED.count(Map.of(ApplicationStatus.ACCREDITED, 5L), 5).count()).isEqualTo(5);
        assertThat(PublicStage.ACCREDITED.count(Map.of(ApplicationStatus.ACCREDITED, 4L), 5).count()).isNull();
        assertThat(PublicStage.ACCREDITED.count(Map.of(), 5).count()).isNull();
    }

    @Test
    @Proves("R-ACC-97")
    void how_a_case_ended_badly_is_not_told_apart_and_drafts_are_not_told() {
        Map<ApplicationStatus, Long> one = Map.of(ApplicationStatus.REFUSED, 2L, ApplicationStatus.LAPSED, 2L,
                ApplicationStatus.WITHDRAWN_BY_APPLICANT, 1L, ApplicationStatus.DRAFT, 50L);

        assertThat(PublicStage.ENDED.count(one, 5).count()).isEqualTo(5);
        assertThat(PublicStage.all().filter(stage -> stage.count(one, 5).count() != null)).hasSize(1);
    }
}
