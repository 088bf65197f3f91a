package org.alongside.training.course.entity;

import static org.alongside.training.course.entity.ACourse.AUTHOR;
import static org.alongside.training.course.entity.ACourse.EDITION;
import static org.alongside.training.course.entity.ACourse.HERE;
import static org.alongside.training.course.entity.ACourse.MEMBER;
import static org.alongside.training.course.entity.ACourse.NOW;
import static org.alongside.training.course.entity.ACourse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.Assessment;
import org.alongside.training.course.CoProduction;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CourseVersionStatus;
import org.alongside.training.course.Depth;
import org.alongside.training.course.EditionFacts;
import org.alongside.training.course.ProviderLink;
import org.alongside.training.course.control.ReviewPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseLifeTest {

    @Test
    @Proves("7.8")
    void a_complete_version_is_submitted_and_approved() {
        CourseVersion version = ACourse.approved();
        assertThat(version.status()).isEqualTo(CourseVersionStatus.APPROVED);
        assertThat(version.course().approved()).contains(version);
    }

    @Test
    @Proves({"R-TRN-01", "R-TRN-07", "7.8"})
    void everything_that_is_missing_is_said_at_once() {
        CourseContent bare = new CourseContent("Listening first", "", "CUR-1", Set.of(), 0, "", Set.of(),
                new CoProduction("", 0, ""), "", "", false);
        refuses(ACourse.draft(bare), "NOTHING_TAUGHT", "LENGTH_MISSING", "NOBODY_SHAPED_IT", "WHAT_CHANGED_MISSING",
                "NOT_OPEN_TO_ALL", "ACCESS_STATEMENT_MISSING");
    }

    @Test
    @Proves("R-TRN-07")
    void a_name_may_be_withheld_but_somebody_from_the_constituency_shaped_it() {
        CourseContent full = ACourse.content();
        CourseContent nobody = new CourseContent(full.title(), full.summary(), full.editionCode(), full.areas(),
                full.minutes(), full.methods(), full.assessments(), new CoProduction("Three tutors", 0, "The slides."),
                full.accessStatement(), full.beforehand(), true);
        refuses(ACourse.draft(nobody), "NOBODY_SHAPED_IT");
    }

    @ParameterizedTest
    @Proves({"R-TRN-01", "R-TRN-02"})
    @CsvSource(delimiter = '|', value = {
        "You must be employed by a support provider.|ASKS_FOR_A_JOB",
        "Only for people working as brokers.|ASKS_FOR_A_JOB",
        "You need to have a degree.|ASKS_FOR_A_QUALIFICATION",
        "A certificate in care is needed: you must bring your certificate.|ASKS_FOR_A_QUALIFICATION",
        "We ask you to commit to practise for a year.|ASKS_FOR_A_PROMISE",
        "You promise to work as a broker afterwards.|ASKS_FOR_A_PROMISE",
    })
    void no_condition_is_put_on_coming(String beforehand, String rule) {
        CourseContent full = ACourse.content();
        refuses(ACourse.draft(ACourse.content(full.areas(), full.assessments(), beforehand)), rule);
    }

    @ParameterizedTest
    @Proves("R-TRN-01")
    @ValueSource(strings = {"Bring something to write with.", "Some people find it useful to have planned their own support.",
        "You do not need any experience."})
    void what_is_good_to_know_is_no_condition(String beforehand) {
        CourseContent full = ACourse.content();
        CourseVersion draft = ACourse.draft(ACourse.content(full.areas(), full.assessments(), beforehand));
        assertThatCode(() -> draft.submit(EDITION, HERE, AUTHOR, TODAY, NOW)).doesNotThrowAnyException();
    }

    @Test
    @Proves("R-TRN-06")
    void an_area_stands_in_the_edition_and_the_edition_counts() {
        Set<AreaTaught> unknown = Set.of(new AreaTaught("C99", Depth.FULL));
        refuses(ACourse.draft(ACourse.content(unknown, Set.of(), "")), "AREA_NOT_IN_EDITION");

        EditionFacts over = new EditionFacts("CUR-1", EDITION.areas(), Set.of(), TODAY.minusDays(1));
        CourseVersion submitted = ACourse.submitted();
        assertThatThrownBy(() -> submitted.approve(over, MEMBER, TODAY, NOW))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("EDITION_DOES_NOT_COUNT");
        EditionFacts lastDay = new EditionFacts("CUR-1", EDITION.areas(), Set.of(), TODAY);
        submitted.approve(lastDay, MEMBER, TODAY, NOW);
        assertThat(submitted.status()).isEqualTo(CourseVersionStatus.APPROVED);
    }

    @Test
    @Proves("R-TRN-13")
    void a_written_exam_is_never_the_only_way() {
        Set<AreaTaught> areas = ACourse.content().areas();
        refuses(ACourse.draft(ACourse.content(areas, Set.of(Assessment.WRITTEN_EXAM), "")), "ONLY_A_WRITTEN_EXAM");
        CourseVersion both = ACourse.draft(
                ACourse.content(areas, Set.of(Assessment.WRITTEN_EXAM, Assessment.REFLECTION), ""));
        both.submit(EDITION, HERE, AUTHOR, TODAY, NOW);
        assertThat(both.status()).isEqualTo(CourseVersionStatus.IN_REVIEW);
    }

    @Test
    @Proves("R-TRN-44")
    void local_policy_is_taught_apart() {
        AreaTaught local = new AreaTaught("C07", Depth.FULL);
        refuses(ACourse.draft(ACourse.content(Set.of(local, new AreaTaught("C01", Depth.FULL)), Set.of(), "")),
                "LOCAL_POLICY_NOT_APART");
        CourseVersion apart = ACourse.draft(
                ACourse.content(Set.of(local, new AreaTaught("C17", Depth.FULL)), Set.of(), ""));
        apart.submit(EDITION, HERE, AUTHOR, TODAY, NOW);
        assertThat(apart.status()).isEqualTo(CourseVersionStatus.IN_REVIEW);
    }

    @Test
    @Proves("B24")
    void nobody_approves_what_they_submitted() {
        CourseVersion submitted = ACourse.submitted();
        assertThatThrownBy(() -> submitted.approve(EDITION, AUTHOR, TODAY, NOW))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("AUTHOR_CANNOT_APPROVE");
    }

    @Test
    @Proves("R-TRN-12")
    void a_linked_provider_needs_another_areas_body() {
        UUID elsewhere = UUID.randomUUID();
        for (ProviderLink link : new ProviderLink[] {ProviderLink.BODY, ProviderLink.HOST}) {
            assertThatThrownBy(() -> ReviewPolicy.requireRightBody(link, HERE, HERE))
                    .hasMessageContaining("LINKED_BODY_CANNOT_APPROVE");
            ReviewPolicy.requireRightBody(link, HERE, elsewhere);
            assertThat(link.statement()).isNotEmpty();
        }
        ReviewPolicy.requireRightBody(ProviderLink.NONE, HERE, HERE);
        assertThatThrownBy(() -> ReviewPolicy.requireRightBody(ProviderLink.NONE, HERE, elsewhere))
                .hasMessageContaining("OTHER_BODY_NOT_NEEDED");
        assertThat(ProviderLink.NONE.statement()).isEmpty();
    }

    @Test
    @Proves("R-TRN-35")
    void an_approved_version_changes_only_in_its_wording() {
        CourseVersion version = ACourse.approved();
        CourseContent was = version.content();
        CourseContent longer = new CourseContent(was.title(), was.summary(), was.editionCode(), was.areas(), 400,
                was.methods(), was.assessments(), was.coProduction(), was.accessStatement(), was.beforehand(), true);
        assertThatThrownBy(() -> version.correct(longer, NOW)).hasMessageContaining("NEEDS_A_NEW_VERSION");
        CourseContent reworded = new CourseContent("Listening comes first", was.summary(), was.editionCode(),
                was.areas(), was.minutes(), was.methods(), was.assessments(), was.coProduction(),
                was.accessStatement(), was.beforehand(), true);
        version.correct(reworded, NOW);
        assertThat(version.content().title()).isEqualTo("Listening comes first");
        assertThatThrownBy(() -> version.edit(longer, NOW)).isInstanceOf(Stale.class);
    }

    @Test
    @Proves({"R-TRN-33", "R-TRN-35"})
    void a_new_version_leaves_the_old_one_as_it_was() {
        CourseVersion first = ACourse.approved();
        CourseVersion second = first.course().writeNext(
                ACourse.content(Set.of(new AreaTaught("C03", Depth.FULL)), Set.of(), ""), NOW);
        assertThat(second.no()).isEqualTo(2);
        assertThat(first.content()).isEqualTo(ACourse.content());
        assertThat(first.course().approved()).contains(first);
        assertThatThrownBy(() -> first.course().writeNext(ACourse.content(), NOW))
                .hasMessageContaining("ONE_DRAFT_AT_A_TIME");
    }

    @Test
    @Proves("7.8")
    void what_comes_back_can_be_written_again_and_what_is_retired_cannot() {
        CourseVersion version = ACourse.submitted();
        version.giveBack("Say more about access.", MEMBER, NOW);
        assertThat(version.status()).isEqualTo(CourseVersionStatus.DRAFT);
        version.edit(ACourse.content(), NOW);

        CourseVersion approved = ACourse.approved();
        approved.retire(NOW);
        assertThat(approved.course().approved()).isEmpty();
        assertThatThrownBy(() -> approved.correct(approved.content(), NOW)).isInstanceOf(Stale.class);
    }

    private static void refuses(CourseVersion draft, String... rules) {
        assertThatThrownBy(() -> draft.submit(EDITION, HERE, AUTHOR, TODAY, NOW))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.breaches())
                        .extracting(breach -> breach.rule().name()).containsExactlyInAnyOrder(rules));
        assertThat(draft.status()).isEqualTo(CourseVersionStatus.DRAFT);
    }
}
