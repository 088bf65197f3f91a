package org.alongside.training.course.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.Assessment;
import org.alongside.training.course.CoProduction;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CoursePurpose;
import org.alongside.training.course.Depth;
import org.alongside.training.course.EditionFacts;

/** Courses for tests: complete, unless a test takes something away. */
public final class ACourse {

    public static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
    public static final EditionFacts EDITION = new EditionFacts("CUR-1",
            Set.of("C01", "C02", "C03", "C07", "C17"), Set.of("C07", "C17"), null);
    public static final UUID AUTHOR = new UUID(7, 1);
    public static final UUID MEMBER = new UUID(7, 2);
    public static final UUID HERE = new UUID(7, 3);

    private ACourse() {
    }

    public static CourseContent content() {
        return content(Set.of(new AreaTaught("C01", Depth.FULL), new AreaTaught("C02", Depth.INTRO)),
                Set.of(Assessment.PARTICIPATION), "Bring an example of your own, if you like.");
    }

    public static CourseContent content(Set<AreaTaught> areas, Set<Assessment> assessments, String beforehand) {
        return new CourseContent("Listening first", "How to plan from what somebody wants.", "CUR-1", areas, 360,
                "Working in pairs, stories, practice.", assessments,
                new CoProduction("Two people who use direct payments", 2, "More time for practice."),
                "Breaks every hour, large print.", beforehand, true);
    }

    public static Course written(UUID provider, CourseContent content) {
        return new Course(provider, CoursePurpose.BROKER_SKILLS, content, NOW);
    }

    public static CourseVersion draft(CourseContent content) {
        return written(UUID.randomUUID(), content).versions().get(0);
    }

    public static CourseVersion submitted() {
        CourseVersion version = draft(content());
        version.submit(EDITION, HERE, AUTHOR, TODAY, NOW);
        return version;
    }

    public static CourseVersion approved() {
        CourseVersion version = submitted();
        version.approve(EDITION, MEMBER, TODAY, NOW);
        return version;
    }
}
