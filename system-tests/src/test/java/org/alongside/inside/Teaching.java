package org.alongside.inside;

import static org.alongside.inside.Applying.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.alongside.accreditation.framework.Criterion;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.platform.identity.Role;
import org.alongside.platform.identity.boundary.GiveRoles;
import org.alongside.platform.time.London;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.Assessment;
import org.alongside.training.course.CoProduction;
import org.alongside.training.course.CourseContent;
import org.alongside.training.course.CoursePurpose;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.Depth;
import org.alongside.training.course.EditionFacts;
import org.alongside.training.course.ProviderLink;
import org.alongside.training.course.boundary.ApproveCourses;
import org.alongside.training.course.boundary.DecideVersion;
import org.alongside.training.course.boundary.KeepProvider;
import org.alongside.training.course.boundary.KeepProviders;
import org.alongside.training.course.boundary.StartCourse;
import org.alongside.training.course.boundary.SubmitVersion;
import org.alongside.training.course.boundary.WriteCourses;
import org.alongside.training.course.boundary.WriteVersion;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.LivedExperience;
import org.alongside.training.run.PayBasis;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.TrainerRole;
import org.alongside.training.run.boundary.ArrangeSession;
import org.alongside.training.run.boundary.ConfirmTeaching;
import org.alongside.training.run.boundary.InviteTrainer;
import org.alongside.training.run.boundary.OpenRun;
import org.alongside.training.run.boundary.PlanRun;
import org.alongside.training.run.boundary.PlanRuns;
import org.alongside.training.run.boundary.StaffRuns;
import org.alongside.training.run.boundary.TeachRuns;

/** Lets a provider of an area hold courses: writes one, has it approved, and opens runs of it for booking. */
@ApplicationScoped
public class Teaching {

    /** So near that the places kept for disabled people and families have been freed: one queue for everybody. */
    private static final int DAYS_AHEAD = 5;

    @Inject
    private Scene scene;

    @Inject
    private FirstDay firstDay;

    @Inject
    private GiveRoles roles;

    @Inject
    private ReadStandards standards;

    @Inject
    private KeepProviders providers;

    @Inject
    private WriteCourses writing;

    @Inject
    private ApproveCourses approving;

    @Inject
    private PlanRuns planning;

    @Inject
    private StaffRuns staffing;

    @Inject
    private TeachRuns teaching;

    @Inject
    private Clock clock;

    private final Map<String, Provider> known = new ConcurrentHashMap<>();

    /** Who holds courses in an area, what they teach, and who teaches it. */
    record Provider(UUID person, UUID lead, UUID coTrainer, UUID course, UUID version, EditionFacts edition) {

        /** The first area of the edition, and no other. */
        String taught() {
            return edition.areas().stream().sorted().findFirst().orElseThrow();
        }
    }

    /** One for an area, with one approved course. */
    Provider of(String area) {
        return known.computeIfAbsent(area, this::begin);
    }

    /** Anybody may book a place in it, and nobody has. It is held online, so no room sets a limit. */
    UUID open(String area, int places, int nth) {
        return open(area, places, "0", List.of(London.today(clock).plusDays(DAYS_AHEAD + nth / 8).atTime(8 + nth % 8, 0)));
    }

    /** @param starts of each session, the first one first */
    UUID open(String area, int places, String fee, List<LocalDateTime> starts) {
        return open(area, places, "0", starts.get(0).minusHours(1), fee, starts);
    }

    /** The provider wants at least so many, and takes bookings until a month before the start. */
    UUID openForAtLeast(String area, String wanted, int places, LocalDateTime starts) {
        return open(area, places, wanted, starts.minusMonths(1), "0", List.of(starts));
    }

    private UUID open(String area, int places, String wanted, LocalDateTime closes, String fee, List<LocalDateTime> starts) {
        Provider provider = of(area);
        UUID run = scene.as(provider.person(), area, () -> planning.plan(new PlanRun(key(), null, provider.version(),
                RunMode.ONLINE, Integer.toString(places), "", wanted, LocalDateTime.ofInstant(clock.instant().minus(
                Duration.ofDays(1)), London.ZONE), closes, fee, "", null, Set.of())));
        starts.forEach(start -> session(area, run, start));
        staff(area, run);
        scene.does(provider.person(), area, () -> planning.open(new OpenRun(key(), run, provider.edition())));
        return run;
    }

    /** The course is written anew: it drops the one area it taught and teaches another. Returns what it teaches now. */
    String rewrite(String area) {
        Provider provider = of(area);
        String other = provider.edition().areas().stream().sorted().filter(one -> !one.equals(provider.taught()))
                .findFirst().orElseThrow();
        UUID version = scene.as(provider.person(), area, () -> writing.writeNext(new WriteVersion(key(), provider.course(),
                null, content(provider.edition(), other))));
        approve(area, provider.person(), provider.course(), version, provider.edition());
        return other;
    }

    private void session(String area, UUID run, LocalDateTime starts) {
        LocalTime from = starts.toLocalTime();
        scene.does(of(area).person(), area, () -> planning.addSession(new ArrangeSession(key(), run, null,
                starts.toLocalDate(), from, from.plusMinutes(50), "", "", "Ring us and we connect you.",
                Set.of(AccessFeature.CAPTIONS), false, false)));
    }

    private void staff(String area, UUID run) {
        Provider provider = of(area);
        Map.of(provider.lead(), TrainerRole.LEAD, provider.coTrainer(), TrainerRole.CO_TRAINER).forEach((person, role) -> {
            scene.does(provider.person(), area, () -> staffing.invite(new InviteTrainer(key(), run, person, role, "30")));
            scene.does(person, area, () -> teaching.confirm(new ConfirmTeaching(key(), run,
                    role == TrainerRole.CO_TRAINER ? LivedExperience.YES : LivedExperience.NO, PayBasis.PAID)));
        });
    }

    private Provider begin(String area) {
        if (scene.inRole(Role.GOVERNING_MEMBER, area).isEmpty()) {
            firstDay.of(area);
        }
        UUID person = scene.newcomer("Petra Provider");
        scene.asPortal(area, () -> roles.give(person, Role.PROVIDER));
        Standards inForce = scene.as(person, area, standards::inForce);
        EditionFacts edition = new EditionFacts(inForce.editionCode(),
                inForce.criteria().stream().map(Criterion::code).collect(Collectors.toSet()), Set.of(), null);
        CourseView version = approved(area, person, edition);
        return new Provider(person, scene.newcomer("Leo Lead"), scene.newcomer("Cleo Co-trainer"), version.courseId(),
                version.versionId(), edition);
    }

    private CourseView approved(String area, UUID person, EditionFacts edition) {
        List<UUID> coordinators = scene.inRole(Role.COORDINATOR, area);
        UUID provider = scene.as(coordinators.get(0), area, () ->
                providers.add(new KeepProvider(key(), null, "Together in " + area, ProviderLink.NONE)));
        UUID course = scene.as(person, area, () -> writing.start(new StartCourse(key(), provider,
                CoursePurpose.BROKER_SKILLS, content(edition, edition.areas().stream().sorted().findFirst().orElseThrow()))));
        CourseView draft = scene.as(person, area, () -> writing.versions(course).get(0));
        approve(area, person, course, draft.versionId(), edition);
        return draft;
    }

    private void approve(String area, UUID person, UUID course, UUID version, EditionFacts edition) {
        UUID home = scene.area(area);
        scene.does(person, area, () -> writing.submit(new SubmitVersion(key(), course, version, edition, home)));
        scene.does(scene.inRole(Role.GOVERNING_MEMBER, area).get(0), area, () ->
                approving.approve(new DecideVersion(key(), course, version, true, "", edition)));
    }

    private static CourseContent content(EditionFacts edition, String taught) {
        return new CourseContent("Planning with people", "How a plan is made that is somebody's own.", edition.code(),
                Set.of(new AreaTaught(taught, Depth.FULL)), 50, "Talking and trying out.", Set.of(Assessment.PARTICIPATION),
                new CoProduction("Three people with their own budgets", 3, "There are more breaks."),
                "Captions, and breaks when you want them.", "", true);
    }
}
