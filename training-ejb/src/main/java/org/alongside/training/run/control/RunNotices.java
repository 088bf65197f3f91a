package org.alongside.training.run.control;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.platform.message.Notice;
import org.alongside.platform.time.London;
import org.alongside.training.run.CourseFacts;
import org.alongside.training.run.RunPlaces;
import org.alongside.training.run.TrainerRole;

/** What trainers are told about runs (N20). */
public final class RunNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private RunNotices() {
    }

    public static Notice invited(CourseFacts course, RunPlaces run, TrainerRole role) {
        String start = run.startsAt() == null ? "The dates are not fixed yet."
                : "It starts on " + DAY.format(London.dayOf(run.startsAt())) + ".";
        return new Notice("N20", "You are asked to teach: " + course.title(),
                "%s asks you to teach “%s” as %s. %s%n%nYou can say yes or no. Nobody is put out if you say no."
                        .formatted(course.providerName(), course.title(), role.label().toLowerCase(Locale.UK), start),
                "training/teach/run?id=" + run.runId());
    }

    public static Notice released(CourseFacts course) {
        return new Notice("N20", "You are no longer asked to teach: " + course.title(),
                "%s has taken you off the run of “%s”. If you did not expect this, ask them why."
                        .formatted(course.providerName(), course.title()), null);
    }
}
