package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import org.alongside.isolation.Database;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.RunTime;
import org.alongside.kit.Training;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody finds a course, waits for a place, is offered one, attends, completes, and uses it as evidence. */
@Proves({"R-TRN-01", "R-TRN-17", "R-TRN-21", "R-TRN-29", "R-TRN-32"})
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LearnerGetsAPlaceIT {

    private static final String AREA = Demo.KENT;
    /** Where other tests hold no run at the same time: its trainers teach one at once. */
    private static final int NTH = 40;
    private static final Duration UNTIL_IT_IS_OVER = Duration.ofDays(12);

    @Test
    void with_script() {
        a_learner_gets_a_place(Browser::withScript, "Amina Rowe", "Hal Holder", NTH);
    }

    @Test
    void without_script() {
        a_learner_gets_a_place(Browser::withoutScript, "Bryn Rowe", "Hetty Holder", NTH + 1);
    }

    private static void a_learner_gets_a_place(Supplier<Browser> browsers, String name, String other, int nth) {
        Training training = new Training(AREA);
        String run = training.open(1, nth);
        try (LearnerJourney holder = new LearnerJourney(browsers.get(), other, AREA);
             LearnerJourney learner = new LearnerJourney(browsers.get(), name, AREA)) {
            // given a run whose only place somebody else has
            holder.makesAnAccount().finds(run).books();
            assertThat(holder.sees()).contains("You have a place");

            // when a learner finds it, they join the waiting list, and are offered the place when it comes free
            assertThat(learner.makesAnAccount().finds(run).sees()).contains("Join the waiting list");
            learner.books();
            assertThat(learner.sees()).contains("You are on the waiting list");
            holder.givesUpThePlace();
            assertThat(learner.openMyTraining().sees()).contains("Waits for your answer");
            assertThat(learner.takesTheOfferedPlace().sees()).contains("The place is yours");

            // and attend, and its trainers finish it
            RunTime.hasPassed(run, UNTIL_IT_IS_OVER);
            training.sweep(run);
            taught(browsers, run, name);

            // then they have a certificate that is not accreditation, and use it as evidence if they want to
            assertThat(learner.looksAtTheCertificate().sees()).contains(name).contains("This is not accreditation");
            assertThat(learner.usesItInAnApplication(training.taught()).sees()).contains("Planning with people");
            assertThat(learner.complaints()).isEmpty();
            assertThat(holder.complaints()).isEmpty();
        }
    }

    private static void taught(Supplier<Browser> browsers, String run, String learner) {
        Demo.Person lead = Demo.withEmail(Database.rows("""
                select p.email from training.trainer_assignment t join platform.person p on p.id = t.person_id
                where t.run_id = '%s' and t.role = 'LEAD'""".formatted(run)).get(0));
        try (TrainerJourney trainer = new TrainerJourney(browsers.get(), lead, AREA, run)) {
            trainer.marksThatTheyWereThere(learner).saysThatItWasTaughtTogether().finishesTheRun();
            assertThat(trainer.complaints()).isEmpty();
        }
    }
}
