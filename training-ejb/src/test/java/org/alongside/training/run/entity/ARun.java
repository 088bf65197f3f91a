package org.alongside.training.run.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.time.London;
import org.alongside.training.run.AccessFeature;
import org.alongside.training.run.LivedExperience;
import org.alongside.training.run.PayBasis;
import org.alongside.training.run.RunMode;
import org.alongside.training.run.RunPlan;
import org.alongside.training.run.RunTerms;
import org.alongside.training.run.SessionPlan;
import org.alongside.training.run.SessionTimes;
import org.alongside.training.run.TrainerRole;

/** Runs for tests: two sessions in March 2027, planned and opened for booking in January. */
public final class ARun {

    public static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 2);
    public static final LocalDate SECOND_DAY = LocalDate.of(2027, 3, 9);
    public static final Instant BOOKING_CLOSES = London.startOf(FIRST_DAY);
    public static final RunTerms TERMS = new RunTerms(50, 14, 48, 50, 80);
    public static final UUID COURSE = new UUID(1, 1);
    public static final UUID COURSE_VERSION = new UUID(1, 2);

    private ARun() {
    }

    public static RunPlan plan(int learnerPlaces) {
        return plan(learnerPlaces, null, RunMode.IN_PERSON, TERMS);
    }

    public static RunPlan plan(int learnerPlaces, Integer roomPlaces, RunMode mode, RunTerms terms) {
        return new RunPlan(COURSE, COURSE_VERSION, mode, learnerPlaces, roomPlaces, 0, NOW, BOOKING_CLOSES, 0, "",
                terms, Set.of());
    }

    /** Not worth holding with fewer than {@code minLearners}. */
    static RunPlan planAtLeast(int minLearners) {
        RunPlan usual = plan(10);
        return new RunPlan(COURSE, COURSE_VERSION, usual.mode(), usual.learnerPlaces(), null, minLearners, NOW,
                BOOKING_CLOSES, 0, "", TERMS, Set.of());
    }

    public static SessionTimes from10To12(LocalDate day) {
        return SessionTimes.of(day, LocalTime.of(10, 0), LocalTime.of(12, 0));
    }

    public static SessionPlan session(SessionTimes times) {
        return new SessionPlan(times, "Old Library, High Street", "Ashford", "", Set.of(AccessFeature.STEP_FREE), true,
                false);
    }

    public static Run planned(RunPlan plan) {
        Run run = Run.plan(plan, NOW);
        run.addSession(session(from10To12(FIRST_DAY)), NOW);
        run.addSession(session(from10To12(SECOND_DAY)), NOW);
        return run;
    }

    public static Run planned() {
        return planned(plan(10));
    }

    /** With a lead and a co-trainer with lived experience who have confirmed. */
    public static Run staffed(RunPlan plan, UUID lead, UUID coTrainer) {
        Run run = planned(plan);
        run.invite(lead, "Lea", TrainerRole.LEAD, 4000, NOW);
        run.confirm(lead, LivedExperience.NOT_ANSWERED, PayBasis.PAID, NOW);
        run.invite(coTrainer, "Cara", TrainerRole.CO_TRAINER, 4000, NOW);
        run.confirm(coTrainer, LivedExperience.YES, PayBasis.PAID, NOW);
        return run;
    }

    /** Anybody can book it. */
    public static Run open(RunPlan plan, UUID lead, UUID coTrainer) {
        Run run = staffed(plan, lead, coTrainer);
        run.open(NOW);
        return run;
    }
}
