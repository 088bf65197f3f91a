package org.alongside.accreditation.framework.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.EditionStatus;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.ParameterRange;
import org.alongside.accreditation.framework.Relation;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionFileTest {

    private static final List<String> NINETEEN = Stream.concat(
            IntStream.rangeClosed(1, 17).mapToObj("C%02d"::formatted), Stream.of("O18", "O19")).toList();

    private final Edition current = EditionFile.read("CUR-1");

    @ParameterizedTest
    @ValueSource(strings = {"2009", "CUR-1"})
    void each_edition_has_the_same_nineteen_codes(String code) {
        Edition edition = EditionFile.read(code);

        assertThat(edition.areas()).extracting(FrameworkArea::code).containsExactlyElementsOf(NINETEEN);
        assertThat(edition.areas()).filteredOn(FrameworkArea::core).hasSize(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "CUR-1"})
    void each_area_says_what_is_asked_in_two_to_four_elements(String code) {
        assertThat(EditionFile.read(code).areas()).allSatisfy(area -> {
            assertThat(area.title()).isNotBlank();
            assertThat(area.statement()).endsWith(".");
            assertThat(area.elements()).hasSizeBetween(2, 4).doesNotContain("");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009", "CUR-1"})
    void each_edition_has_every_parameter(String code) {
        assertThat(EditionFile.read(code).parameters()).extracting(ParameterRange::key)
                .containsExactlyInAnyOrder(ParameterKey.values());
    }

    @Test
    void every_national_value_lies_in_its_own_range() {
        assertThat(current.parameters()).allSatisfy(range -> assertThat(range.allowsLocally(range.national())).isTrue());
    }

    @Test
    void capacity_and_abuse_need_evidence_of_the_last_three_years() {
        assertThat(current.areas()).filteredOn(area -> area.evidenceMaxAgeMonths() != null)
                .allSatisfy(area -> assertThat(area.evidenceMaxAgeMonths()).isEqualTo(36))
                .extracting(FrameworkArea::code).containsExactly("C11", "C12");
    }

    @Test
    @Proves("R-TRN-44")
    void how_budgets_and_plans_are_done_here_is_known_about_one_place() {
        for (Edition edition : List.of(current, EditionFile.read("2009"))) {
            assertThat(edition.areas()).filteredOn(FrameworkArea::localKnowledge)
                    .extracting(FrameworkArea::code).containsExactly("C07", "C17");
        }
    }

    @Test
    @Proves("R-ACC-34")
    void agreement_capacity_and_abuse_take_no_condition() {
        assertThat(current.areas()).filteredOn(area -> !area.conditionAllowed())
                .extracting(FrameworkArea::code).containsExactly("C09", "C11", "C12");
    }

    @Test
    @Proves("R-ACC-33")
    void evidence_of_36_months_is_recent_enough_and_of_37_is_not() {
        Criterion abuse = current.area("C12").orElseThrow().asCriterion();
        LocalDate submitted = LocalDate.of(2026, 11, 22);

        assertThat(abuse.acceptsEvidenceFrom(submitted.minusMonths(36), submitted)).isTrue();
        assertThat(abuse.acceptsEvidenceFrom(submitted.minusMonths(37), submitted)).isFalse();
        assertThat(current.area("C01").orElseThrow().asCriterion()
                .acceptsEvidenceFrom(LocalDate.of(1990, 1, 1), submitted)).isTrue();
    }

    @Test
    void only_agreement_and_abuse_are_wider_than_in_2009() {
        assertThat(current.areas()).filteredOn(area -> area.relation() == Relation.WIDENED)
                .allSatisfy(area -> assertThat(area.topUp()).isNotBlank())
                .extracting(FrameworkArea::code).containsExactly("C09", "C12");
        assertThat(current.areas()).filteredOn(area -> area.relation() == Relation.SAME)
                .extracting(FrameworkArea::code).containsExactly("C10", "C14", "O18");
    }

    @Test
    void context_stands_in_dated_notes_that_come_up_for_review() {
        assertThat(current.areas()).flatExtracting(FrameworkArea::notes).isNotEmpty()
                .allSatisfy(note -> assertThat(note.reviewBy()).isAfter(note.asOf()));
        assertThat(current.area("C11").orElseThrow().notes().get(0).reviewIsDue(LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    @Proves("R-ACC-11")
    void each_edition_says_what_it_rests_on_and_who_disagreed() {
        assertThat(EditionFile.CODES).map(EditionFile::read).allSatisfy(edition ->
                assertThat(new ChangeStatementPolicy().checkToAdopt(edition.changeStatement())).isEmpty());
    }

    @Test
    void the_first_list_is_history_and_the_current_one_waits_to_be_brought_into_force() {
        assertThat(EditionFile.read("2009").status()).isEqualTo(EditionStatus.SUPERSEDED);
        assertThat(current.status()).isEqualTo(EditionStatus.DRAFT);
        assertThat(current.reviewDueOn()).isEqualTo(LocalDate.of(2029, 3, 1));
    }
}
