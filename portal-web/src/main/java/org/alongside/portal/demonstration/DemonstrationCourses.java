package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.portal.training.AreaStandards;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.Assessment;
import org.alongside.training.course.CoProduction;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CoursePurpose;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.ProviderLink;
import org.alongside.training.course.boundary.ApproveCourses;
import org.alongside.training.course.boundary.DecideReview;
import org.alongside.training.course.boundary.DecideVersion;
import org.alongside.training.course.boundary.KeepProvider;
import org.alongside.training.course.boundary.KeepProviders;
import org.alongside.training.course.boundary.StartCourse;
import org.alongside.training.course.boundary.SubmitVersion;
import org.alongside.training.course.boundary.WriteCourses;
import org.alongside.training.course.boundary.WriteVersion;

/**
 * Two providers in each area, one of them linked to the body there, and their courses: approved, waiting, given back and
 * being written. What the linked one teaches is looked at by the next area's body.
 */
@ApplicationScoped
class DemonstrationCourses {

    static final ResourceBundle WORDS =
            ResourceBundle.getBundle(DemonstrationCourses.class.getPackageName() + ".training");

    private static final String EDITION = "CUR-1";

    private static final int BEGUN = 150;
    private static final int APPROVED = 130;
    private static final int NEXT_ONES = 12;
    private static final int GIVEN_BACK = 6;

    private static final Map<String, String> NEXT_AREA = Map.of("kent", "leeds", "leeds", "camden", "camden", "kent");

    @Inject
    private Stage stage;

    @Inject
    private KeepProviders providers;

    @Inject
    private WriteCourses writing;

    @Inject
    private ApproveCourses approving;

    @Inject
    private AreaStandards standards;

    /** By name and area, once they are played. */
    private final Map<String, CourseView> courses = new ConcurrentHashMap<>();

    static String next(String area) {
        return NEXT_AREA.get(area);
    }

    CourseView course(String name, String area) {
        return courses.get(name + "." + area);
    }

    void play(String area) {
        UUID own = provider("provider", area, ProviderLink.NONE);
        for (String course : List.of("whole", "money", "local", "prep")) {
            submit(course, own, area, area, BEGUN);
            decide(APPROVED, course, area, true);
        }
        writeNext("whole", area);
        submit("taster", own, area, area, NEXT_ONES);
        submit("safety", own, area, area, NEXT_ONES);
        decide(GIVEN_BACK, "safety", area, false);
        UUID linked = provider("linked", area, area.equals("camden") ? ProviderLink.BODY : ProviderLink.HOST);
        submit("listening", linked, area, next(area), BEGUN);
        approveNextDoor(area);
        submit("families", linked, area, next(area), NEXT_ONES);
    }

    private UUID provider(String kind, String area, ProviderLink link) {
        return stage.asAgo(BEGUN, "coordinator." + area, area, () -> providers.add(new KeepProvider(
                stage.command(kind + area), null, WORDS.getString(kind + "." + area), link)));
    }

    private void submit(String name, UUID provider, String area, String reviewing, int daysAgo) {
        UUID reviewingArea = stage.area(reviewing);
        courses.put(name + "." + area, stage.asAgo(daysAgo, "provider." + area, area, () -> {
            UUID course = writing.start(new StartCourse(stage.command("course " + name + area), provider,
                    CoursePurpose.valueOf(word(name, "purpose")), content(name)));
            CourseView draft = writing.versions(course).get(0);
            writing.submit(new SubmitVersion(stage.command("submit " + name + area), course, draft.versionId(),
                    standards.inForce(), reviewingArea));
            return draft;
        }));
    }

    private void decide(int daysAgo, String name, String area, boolean yes) {
        CourseView version = course(name, area);
        stage.asAgo(daysAgo, "chair." + area, area, () -> {
            DecideVersion decision = new DecideVersion(stage.command("decide " + name + area), version.courseId(),
                    version.versionId(), yes, yes ? "" : word(name, "back"), standards.inForce());
            if (yes) {
                approving.approve(decision);
            } else {
                approving.giveBack(decision);
            }
            return null;
        });
    }

    /** The next area's body has looked at what the linked provider teaches here, and this area takes the answer home. */
    private void approveNextDoor(String area) {
        String title = word("listening", "title");
        stage.asAgo(APPROVED, "chair." + next(area), next(area), () -> {
            approving.askedByOthers().stream()
                    .filter(one -> one.providerName().equals(WORDS.getString("linked." + area)))
                    .filter(one -> one.content().title().equals(title))
                    .forEach(one -> approving.answer(new DecideReview(stage.command("answer " + one.reviewId()),
                            one.reviewId(), true, "", standards.inForce())));
            return null;
        });
        stage.ago(APPROVED, () -> stage.asOwner(area, approving::takeHome));
    }

    /** What is being changed in a course that is running meanwhile. */
    private void writeNext(String name, String area) {
        CourseContent now = content(name);
        CourseContent changed = new CourseContent(now.title(), word("next", "summary"), now.editionCode(), now.areas(),
                now.minutes(), now.methods(), now.assessments(), now.coProduction(), now.accessStatement(),
                now.beforehand(), now.openToAll());
        stage.asAgo(GIVEN_BACK, "provider." + area, area, () -> writing.writeNext(new WriteVersion(
                stage.command("next " + name + area), course(name, area).courseId(), null, changed)));
    }

    private static CourseContent content(String name) {
        Set<AreaTaught> areas = words(name, "areas").map(AreaTaught::of).collect(Collectors.toSet());
        Set<Assessment> assessments = words(name, "assessments").map(Assessment::valueOf).collect(Collectors.toSet());
        return new CourseContent(word(name, "title"), word(name, "summary"), EDITION, areas,
                Integer.parseInt(word(name, "minutes")), word(name, "methods"), assessments,
                new CoProduction(word(name, "who"), Integer.parseInt(word(name, "people")), word(name, "changed")),
                word(name, "access"), word(name, "beforehand"), true);
    }

    private static Stream<String> words(String name, String key) {
        return Arrays.stream(word(name, key).split(" "));
    }

    private static String word(String name, String key) {
        return WORDS.getString(name + "." + key);
    }
}
