package org.alongside.training.run.control;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.training.course.CourseVersionStatus;
import org.alongside.training.course.CourseView;
import org.alongside.training.course.EditionFacts;
import org.alongside.training.run.RunRule;

/** What a run's course needs on the day the run opens. */
public final class RunApproval {

    private RunApproval() {
    }

    /** Approved (7.8), and of an edition that still counts (R-TRN-06). */
    public static void require(CourseView course, EditionFacts edition, Clock clock) {
        List<Breach> breaches = new ArrayList<>();
        if (course.status() != CourseVersionStatus.APPROVED) {
            breaches.add(Breach.of(RunRule.COURSE_NOT_APPROVED));
        }
        if (!edition.code().equals(course.content().editionCode()) || !edition.counts(London.today(clock))) {
            breaches.add(Breach.of(RunRule.EDITION_SUPERSEDED));
        }
        RuleBroken.throwIfAny(breaches);
    }
}
