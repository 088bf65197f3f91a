package org.alongside.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.time.London;
import org.alongside.portal.training.AreaStandards;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.LivedExperience;
import org.alongside.training.run.PayBasis;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunTerms;
import org.alongside.training.run.TrainerRole;
import org.alongside.training.run.boundary.ArrangeSession;
import org.alongside.training.run.boundary.ConfirmTeaching;
import org.alongside.training.run.boundary.InviteTrainer;
import org.alongside.training.run.boundary.OpenRun;
import org.alongside.training.run.boundary.PlanRun;
import org.alongside.training.run.boundary.PlanRuns;
import org.alongside.training.run.boundary.StaffRuns;
import org.alongside.training.run.boundary.TeachRuns;

/** Plans a run, gives it its sessions and the two people who teach it, and opens it. */
@ApplicationScoped
class DemonstrationRuns {

    private static final String PAY = "32.00";

    /** Long enough for whoever tries the portal to meet an offer that is still open. */
    private static final int HOLD_HOURS = 168;

    private static final Map<RunMode, Set<AccessFeature>> ACCESS = Map.of(
            RunMode.IN_PERSON, EnumSet.of(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP, AccessFeature.QUIET_ROOM,
                    AccessFeature.ACCESSIBLE_TOILET),
            RunMode.MIXED, EnumSet.of(AccessFeature.STEP_FREE, AccessFeature.BSL, AccessFeature.CAPTIONS,
                    AccessFeature.ACCESSIBLE_TOILET, AccessFeature.ACCESSIBLE_PARKING),
            RunMode.ONLINE, EnumSet.of(AccessFeature.BSL, AccessFeature.CAPTIONS));

    @Inject
    private Stage stage;

    @Inject
    private DemonstrationCourses courses;

    @Inject
    private AreaStandards standards;

    @Inject
    private PlanRuns planning;

    @Inject
    private StaffRuns staffing;

    @Inject
    private TeachRuns teaching;

    @Inject
    private Clock clock;

    /** With the lead trainer, and a co-trainer who has been asked and has not answered. */
    UUID plan(PlayedRun run, String area) {
        LocalDate today = London.today(clock);
        Set<UUID> sharedWith = run.name().equals("shared")
                ? Set.of(stage.area(DemonstrationCourses.next(area))) : Set.of();
        UUID id = stage.asAgo(run.plannedAgo(), "provider." + area, area, () -> {
            UUID planned = planning.plan(new PlanRun(scene("plan", run, area), null,
                    courses.course(run.course(), area).versionId(), run.mode(), run.places(), "", run.atLeast(),
                    today.minusDays(run.plannedAgo()).atStartOfDay(), run.bookingClosesOn(today).atTime(LocalTime.NOON),
                    run.pounds(), DemonstrationCourses.WORDS.getString("waiver"), terms(), sharedWith));
            run.days(today).forEach(day -> planning.addSession(session(run, planned, area, day)));
            staffing.invite(new InviteTrainer(scene("lead", run, area), planned, stage.person("trainer." + area),
                    TrainerRole.LEAD, PAY));
            staffing.invite(new InviteTrainer(scene("co-trainer", run, area), planned,
                    stage.person("cotrainer." + area), TrainerRole.CO_TRAINER, PAY));
            return planned;
        });
        confirm(run, id, "trainer", LivedExperience.NO, area);
        return id;
    }

    /** The co-trainer says yes, and people can book. */
    UUID open(PlayedRun run, String area) {
        UUID id = plan(run, area);
        confirm(run, id, "cotrainer", LivedExperience.YES, area);
        stage.asAgo(run.plannedAgo(), "provider." + area, area, () -> {
            planning.open(new OpenRun(scene("open", run, area), id, standards.inForce()));
            return null;
        });
        return id;
    }

    private void confirm(PlayedRun run, UUID id, String who, LivedExperience answer, String area) {
        stage.asAgo(run.plannedAgo(), who + "." + area, area, () -> teaching.confirm(new ConfirmTeaching(
                scene("confirm " + who, run, area), id, answer, PayBasis.PAID)));
    }

    private ArrangeSession session(PlayedRun run, UUID id, String area, LocalDate day) {
        boolean online = run.mode() == RunMode.ONLINE;
        return new ArrangeSession(scene("session " + day, run, area), id, null, day, run.from(), run.until(),
                online ? "" : DemonstrationCourses.WORDS.getString("venue." + area),
                online ? "" : DemonstrationCourses.WORDS.getString("town." + area),
                run.mode() == RunMode.IN_PERSON ? "" : DemonstrationCourses.WORDS.getString("join"),
                ACCESS.get(run.mode()), false, false);
    }

    private RunTerms terms() {
        RunTerms usual = standards.terms();
        return new RunTerms(usual.reservedShare(), usual.reservedReleaseDays(), HOLD_HOURS, usual.coDeliveryFloor(),
                usual.attendanceFloor());
    }

    private UUID scene(String what, PlayedRun run, String area) {
        return stage.command("run " + what + " " + run.name() + area);
    }
}
