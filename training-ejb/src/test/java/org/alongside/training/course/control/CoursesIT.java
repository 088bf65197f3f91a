package org.alongside.training.course.control;

import static org.alongside.training.course.entity.ACourse.EDITION;
import static org.alongside.training.course.entity.ACourse.NOW;
import static org.alongside.training.course.entity.ACourse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.Stale;
import org.alongside.testing.Proves;
import org.alongside.testing.Somebody;
import org.alongside.testing.Store;
import org.alongside.training.course.CourseVersionStatus;
import org.alongside.training.course.ProviderLink;
import org.alongside.training.course.entity.ACourse;
import org.alongside.training.course.entity.Course;
import org.alongside.training.course.entity.CourseReview;
import org.alongside.training.course.entity.CourseVersion;
import org.alongside.training.course.entity.TrainingProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CoursesIT {

    @RegisterExtension
    static final Store store = Store.of("training");

    private final UUID area = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID author = Somebody.named("Ana");
    private final UUID member = Somebody.named("Mo");

    @Test
    void a_course_comes_back_as_it_was_written_and_approved() {
        UUID course = submitted(ProviderLink.NONE, area);
        store.inArea(area, em -> {
            Courses courses = new Courses(em);
            assertThat(courses.waitingFor(area)).hasSize(1);
            courses.waitingFor(area).get(0).approve(EDITION, member, TODAY, NOW);
        });
        store.inArea(area, em -> {
            CourseVersion version = new Courses(em).get(course).approved().orElseThrow();
            assertThat(version.content()).isEqualTo(ACourse.content());
            assertThat(new Courses(em).waitingFor(area)).isEmpty();
        });
    }

    @Test
    @Proves("R-ACC-100")
    void a_course_of_another_area_is_not_there() {
        UUID course = submitted(ProviderLink.NONE, area);
        assertThatThrownBy(() -> store.inArea(elsewhere, em -> new Courses(em).get(course))).isInstanceOf(NotFound.class);
        store.inArea(elsewhere, em -> assertThat(new Courses(em).all()).isEmpty());
        store.inArea(elsewhere, em -> assertThat(new Courses(em).providers()).isEmpty());
    }

    @Test
    @Proves("R-TRN-12")
    void another_areas_body_answers_and_the_answer_is_taken_home() {
        UUID course = submitted(ProviderLink.BODY, elsewhere);
        store.inArea(elsewhere, em -> {
            CourseReview asked = new Reviews(em).askedOf(elsewhere).get(0);
            assertThat(asked.content()).isEqualTo(ACourse.content());
            new Reviews(em).lock(asked.id()).decide(true, "", elsewhere, member, NOW);
        });
        store.inArea(area, em -> {
            CourseReview answer = new Reviews(em).toTakeHome(area).get(0);
            new Courses(em).version(answer.courseVersionId()).approvedElsewhere(answer.decidedBy(), NOW);
            answer.takeHome(NOW);
        });
        store.inArea(area, em -> {
            assertThat(new Courses(em).get(course).approved()).isPresent();
            assertThat(new Reviews(em).toTakeHome(area)).isEmpty();
        });
    }

    @Test
    @Proves({"R-TRN-12", "B24"})
    void a_review_is_answered_once_by_those_who_were_asked_and_not_by_its_author() {
        submitted(ProviderLink.HOST, elsewhere);
        store.inArea(elsewhere, em -> {
            CourseReview asked = new Reviews(em).askedOf(elsewhere).get(0);
            assertThatThrownBy(() -> asked.decide(true, "", area, member, NOW)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> asked.decide(true, "", elsewhere, author, NOW))
                    .hasMessageContaining("AUTHOR_CANNOT_APPROVE");
            asked.decide(false, "The access statement is thin.", elsewhere, member, NOW);
            assertThatThrownBy(() -> asked.decide(true, "", elsewhere, member, NOW)).isInstanceOf(Stale.class);
        });
        store.inArea(area, em -> {
            CourseReview answer = new Reviews(em).toTakeHome(area).get(0);
            CourseVersion version = new Courses(em).version(answer.courseVersionId());
            version.giveBack(answer.reason(), answer.decidedBy(), NOW);
            assertThat(version.status()).isEqualTo(CourseVersionStatus.DRAFT);
        });
    }

    private UUID submitted(ProviderLink link, UUID reviewingArea) {
        return store.in(area, em -> {
            Courses courses = new Courses(em);
            TrainingProvider provider = new TrainingProvider("Together", link);
            courses.add(provider);
            Course course = ACourse.written(provider.id(), ACourse.content());
            courses.add(course);
            CourseVersion version = course.versions().get(0);
            version.submit(EDITION, reviewingArea, author, TODAY, NOW);
            if (!link.leavesBodyFree()) {
                new Reviews(em).ask(version, area, provider.name(), NOW);
            }
            return course.id();
        });
    }
}
