package org.alongside.accreditation.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.framework.control.EditionFile;
import org.alongside.accreditation.framework.control.StandardsReader;
import org.alongside.accreditation.framework.entity.FrameworkEdition;
import org.alongside.accreditation.framework.entity.LocalInterpretation;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class InterpretationLifeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<ConsultationFormat> FORMATS = Set.of(ConsultationFormat.MEETING);

    private final LocalRules rules = new LocalRules(Set.of("O18"), Map.of(ParameterKey.TERM_MONTHS, 24),
            Map.of("C07", "Our council's policy is on its website."), List.of(ADraft.criterion("Knows the ferries")),
            ADraft.statement("", true));
    private final LocalInterpretation local = new LocalInterpretation(UUID.randomUUID(), 1, "CUR-1", rules);

    @Test
    @Proves("R-ACC-18")
    void people_are_asked_for_28_days_and_told_28_days_before() {
        assertThatThrownBy(() -> local.openConsultation(FORMATS, TODAY.plusDays(27), 28, TODAY))
                .hasMessageContaining("CONSULTATION_TOO_SHORT");
        local.openConsultation(FORMATS, TODAY.plusDays(28), 28, TODAY);

        assertThatThrownBy(() -> local.adopt(UUID.randomUUID(), TODAY.plusDays(56), 28, TODAY.plusDays(28)))
                .hasMessageContaining("CONSULTATION_STILL_OPEN");
        assertThatThrownBy(() -> local.adopt(UUID.randomUUID(), TODAY.plusDays(56), 28, TODAY.plusDays(29)))
                .hasMessageContaining("NOTICE_TOO_SHORT");

        local.adopt(UUID.randomUUID(), TODAY.plusDays(57), 28, TODAY.plusDays(29));
        assertThat(local.read().status()).isEqualTo(InterpretationStatus.ADOPTED);
        assertThat(local.read().inEffectOn(TODAY.plusDays(56))).isFalse();
        assertThat(local.read().inEffectOn(TODAY.plusDays(57))).isTrue();
    }

    @Test
    @Proves("R-ACC-18")
    void text_alone_is_not_asking_people() {
        assertThatThrownBy(() -> local.openConsultation(Set.of(ConsultationFormat.PLAIN_ENGLISH), TODAY.plusDays(28), 28,
                TODAY)).isInstanceOf(RuleBroken.class).hasMessageContaining("FORMATS_MISSING");
    }

    @Test
    @Proves("R-ACC-14")
    void what_people_are_asked_about_cannot_be_changed_meanwhile() {
        local.openConsultation(FORMATS, TODAY.plusDays(28), 28, TODAY);

        assertThatThrownBy(() -> local.redraft(rules)).isInstanceOf(Stale.class);
        local.revise();
        assertThat(local.redraft(rules).versionNo()).isEqualTo(1);
    }

    @Test
    @Proves("R-ACC-14")
    void standards_are_the_edition_read_through_the_local_version() {
        Standards standards = StandardsReader.combine(EditionFile.read("CUR-1"), 1, local.rules());

        assertThat(standards.criteria()).hasSize(19).last().extracting(Criterion::kind).isEqualTo(CriterionKind.LOCAL);
        assertThat(standards.ofKind(CriterionKind.CORE)).hasSize(17);
        assertThat(standards.ofKind(CriterionKind.OPTIONAL)).extracting(Criterion::code).containsExactly("O18");
        assertThat(standards.parameter(ParameterKey.TERM_MONTHS)).isEqualTo(24);
        assertThat(standards.parameter(ParameterKey.APPEAL_WINDOW_DAYS)).isEqualTo(28);
        assertThat(standards.guidance()).containsKey("C07");
    }

    @Test
    @Proves("R-ACC-11")
    void anyone_can_read_how_an_area_differs() {
        assertThat(LocalDifference.of(EditionFile.read("CUR-1"), rules)).extracting(LocalDifference::subject)
                .containsExactly("How long an accreditation lasts", "Named planning methods", "Local criterion");
    }

    @Test
    @Proves("R-ACC-11")
    void an_edition_comes_into_force_on_its_day_and_not_before() {
        FrameworkEdition edition = new FrameworkEdition(UUID.randomUUID(), EditionFile.read("CUR-1"));

        assertThatThrownBy(() -> edition.bringIntoForce(UUID.randomUUID(), LocalDate.of(2026, 2, 28)))
                .hasMessageContaining("NOT_YET_EFFECTIVE");
        edition.bringIntoForce(UUID.randomUUID(), LocalDate.of(2026, 3, 1));
        assertThat(edition.read().status()).isEqualTo(EditionStatus.IN_FORCE);
        assertThat(edition.read().reviewIsOverdue(LocalDate.of(2029, 3, 1))).isFalse();
        assertThat(edition.read().reviewIsOverdue(LocalDate.of(2029, 3, 2))).isTrue();
    }
}
