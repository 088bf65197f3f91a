package org.alongside.portal.training.manage;

import java.time.Instant;
import java.util.List;
import org.alongside.platform.csv.Csv;
import org.alongside.portal.form.Dates;
import org.alongside.training.enrolment.boundary.Learner;
import org.alongside.training.enrolment.boundary.NamedLearner;

/** A run's learners as a table. What somebody needs, or why, is not in it; nor whether they claimed a reserved place. */
final class LearnersCsv {

    private static final String[] HEADINGS = {"Name", "Where they stand", "Since", "Place in the queue", "Offered until",
        "Seats with supporters", "Seats still needed"};

    private LearnersCsv() {
    }

    static String of(List<NamedLearner> learners, ManageWords words, Dates dates) {
        Csv csv = new Csv().row(HEADINGS);
        learners.forEach(one -> csv.row(row(one.name(), one.learner(), words, dates)));
        return csv.toString();
    }

    private static String[] row(String name, Learner learner, ManageWords words, Dates dates) {
        Instant offered = learner.offerUntil();
        return new String[] {name, words.learner(learner.status()), dates.moment(learner.since()),
            learner.position() == 0 ? "" : String.valueOf(learner.position()), dates.moment(offered),
            String.valueOf(learner.seats()), String.valueOf(learner.seatsMissing())};
    }
}
