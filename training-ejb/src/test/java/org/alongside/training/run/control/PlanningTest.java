package org.alongside.training.run.control;

import static org.alongside.training.run.entity.ARun.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.CoProduction;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CoursePurpose;
import org.alongside.training.course.CourseVersionStatus;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.Depth;
import org.alongside.training.course.EditionFacts;
import org.alongside.training.run.PoundsTyped;
import org.alongside.training.run.RunTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

    private final TermRanges ranges = new TermRanges();

    @Test
    @Proves({"R-TRN-03", "R-TRN-09", "R-TRN-21", "R-TRN-29"})
    void the_national_numbers_are_those_of_the_framework() {
        assertThat(ranges.usual()).isEqualTo(new RunTerms(50, 14, 48, 50, 80));
        assertThat(ranges.checked(new RunTerms(100, 7, 168, 100, 60))).isNotNull();
    }

    @Test
    @Proves({"R-TRN-03", "B12"})
    void an_area_keeps_to_the_national_range() {
        assertThatThrownBy(() -> ranges.checked(new RunTerms(29, 29, 23, 49, 59)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.breaches()).hasSize(5)
                        .extracting(breach -> breach.field()).contains("reservedShare", "holdHours"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "20, 2000", "12.50, 1250", "12.5, 1250", "'1,000', 100000", "£7, 700", "9999.99, 999999"})
    @Proves("B11")
    void an_amount_becomes_whole_pence(String typed, long pence) {
        assertThat(PoundsTyped.pence("fee", typed)).isEqualTo(pence);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"-1", "12,50", "12.505", "ten", "1e4", "10000"})
    @Proves("B11")
    void what_is_no_amount_is_refused(String typed) {
        assertThatThrownBy(() -> PoundsTyped.pence("fee", typed)).hasMessageContaining("FEE_NOT_AN_AMOUNT");
    }

    @Test
    @Proves({"R-TRN-06", "7.8"})
    void a_run_opens_for_an_approved_course_of_an_edition_that_counts() {
        EditionFacts inForce = edition(null);
        EditionFacts lastDay = edition(TODAY);
        EditionFacts over = edition(TODAY.minusDays(1));
        CourseView approved = course(CourseVersionStatus.APPROVED);
        assertThatCode(() -> RunApproval.require(approved, inForce, CLOCK)).doesNotThrowAnyException();
        assertThatCode(() -> RunApproval.require(approved, lastDay, CLOCK)).doesNotThrowAnyException();
        assertThatThrownBy(() -> RunApproval.require(approved, over, CLOCK)).hasMessageContaining("EDITION_SUPERSEDED");
        assertThatThrownBy(() -> RunApproval.require(course(CourseVersionStatus.RETIRED), inForce, CLOCK))
                .hasMessageContaining("COURSE_NOT_APPROVED");
    }

    private static EditionFacts edition(LocalDate usableUntil) {
        return new EditionFacts("CUR-1", Set.of("C01"), Set.of(), usableUntil);
    }

    private static CourseView course(CourseVersionStatus status) {
        CourseContent content = new CourseContent("Listening first", "", "CUR-1",
                Set.of(new AreaTaught("C01", Depth.FULL)), 60, "", Set.of(), new CoProduction("Two carers", 2, "All"),
                "Breaks.", "", true);
        return new CourseView(UUID.randomUUID(), UUID.randomUUID(), 1, status, CoursePurpose.INTRO, UUID.randomUUID(),
                "Together", "", content, "");
    }
}
