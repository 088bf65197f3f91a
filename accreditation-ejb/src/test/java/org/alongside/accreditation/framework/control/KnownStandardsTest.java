package org.alongside.accreditation.framework.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.framework.ADraft;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.accreditation.framework.LocalRules;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.entity.FrameworkEdition;
import org.alongside.accreditation.framework.entity.LocalInterpretation;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class KnownStandardsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final KnownStandards known = new KnownStandards();
    private final FrameworkEdition edition = new FrameworkEdition(UUID.randomUUID(), EditionFile.read("CUR-1"));

    @Test
    void what_cannot_change_is_put_together_once() {
        LocalInterpretation adopted = adopted(24);
        assertThat(known.of(edition, adopted)).isSameAs(known.of(edition, adopted));
        assertThat(known.of(edition)).isSameAs(known.of(edition)).isNotEqualTo(known.of(edition, adopted));
    }

    @Test
    @Proves("R-ACC-14")
    void a_draft_is_read_as_it_stands_now() {
        LocalInterpretation draft = new LocalInterpretation(UUID.randomUUID(), 1, "CUR-1", rules(24));
        assertThat(months(known.of(edition, draft))).isEqualTo(24);
        draft.redraft(rules(30));
        assertThat(months(known.of(edition, draft))).isEqualTo(30);
    }

    /** Both are the first version of the same edition. */
    @Test
    @Proves("R-ACC-100")
    void no_area_is_answered_with_another_areas_standards() {
        LocalInterpretation here = adopted(24);
        LocalInterpretation elsewhere = adopted(30);
        assertThat(months(known.of(edition, here))).isEqualTo(24);
        assertThat(months(known.of(edition, elsewhere))).isEqualTo(30);
        assertThat(months(known.of(edition, here))).isEqualTo(24);
    }

    private static int months(Standards standards) {
        return standards.parameter(ParameterKey.TERM_MONTHS);
    }

    private static LocalInterpretation adopted(int months) {
        LocalInterpretation local = new LocalInterpretation(UUID.randomUUID(), 1, "CUR-1", rules(months));
        local.openConsultation(Set.of(ConsultationFormat.MEETING), TODAY.plusDays(28), 28, TODAY);
        local.adopt(UUID.randomUUID(), TODAY.plusDays(57), 28, TODAY.plusDays(29));
        return local;
    }

    private static LocalRules rules(int months) {
        return new LocalRules(Set.of(), Map.of(ParameterKey.TERM_MONTHS, months), Map.of(), List.of(),
                ADraft.statement("", true));
    }
}
