package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.audit.boundary.ReadHistory;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.time.London;
import org.alongside.testing.Proves;
import org.alongside.training.attendance.Mark;
import org.alongside.training.feedback.FeedbackAnswer;
import org.alongside.training.feedback.FeedbackSummary;
import org.alongside.training.feedback.Opinion;
import org.alongside.training.feedback.TookPart;
import org.alongside.training.feedback.boundary.GiveFeedback;
import org.alongside.training.feedback.boundary.ReadFeedback;
import org.alongside.training.learning.LearningKind;
import org.alongside.training.learning.boundary.KeepMyLearning;
import org.alongside.training.learning.boundary.LogLearning;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What learners say about a run without their names, and what people write down for themselves. */
@ExtendWith(ArquillianExtension.class)
class FeedbackIT {

    private static final String AREA = "somerset";
    private static final int LEAST = 5;

    @Inject
    private Scene scene;

    @Inject
    private Teaching teaching;

    @Inject
    private Delivering delivering;

    @Inject
    private GiveFeedback giving;

    @Inject
    private ReadFeedback reading;

    @Inject
    private KeepMyLearning learning;

    @Inject
    private ReadHistory history;

    @Inject
    private Clock clock;

    @Test
    @Proves("R-TRN-41")
    void feedback_is_shown_from_so_many_answers_on_once_a_person_and_names_nobody() throws Exception {
        UUID run = teaching.open(AREA, LEAST, 0);
        List<UUID> learners = new ArrayList<>();
        for (int i = 0; i < LEAST; i++) {
            learners.add(scene.newcomer("Learner " + i));
            delivering.booked(learners.get(i), AREA, run);
        }
        delivering.marked(AREA, run, Mark.PRESENT);
        for (UUID learner : learners.subList(0, LEAST - 1)) {
            say(learner, run, "Words of one");
        }
        assertThat(read(run).shown()).isFalse();
        assertThatThrownBy(() -> say(learners.get(0), run, "Again"))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("ALREADY_ANSWERED");
        assertThatThrownBy(() -> say(scene.newcomer("Somebody Else"), run, "I was not there"))
                .isInstanceOf(NotFound.class);

        say(learners.get(LEAST - 1), run, "Words of the last");

        assertThat(read(run).shown()).isTrue();
        assertThat(read(run).answers()).hasSize(LEAST);
        assertThat(read(run).words()).contains("Words of the last");
        assertThat(scene.asThePortal(AREA, () -> history.of(run)).stream()
                .filter(line -> line.what().equals("FeedbackEvent")).map(line -> line.facts().toString()))
                .as("the record of it holds nothing of what was said").hasSize(LEAST).containsOnly("{}");
    }

    @Test
    @Proves("R-TRN-41")
    void a_trainer_reads_about_the_runs_they_teach_and_no_others_whatever_number_is_asked_with() throws Exception {
        UUID run = teaching.open(AREA, LEAST, 1);
        UUID learner = scene.newcomer("Lonely Learner");
        delivering.attended(learner, AREA, run);
        say(learner, run, "Only me");

        assertThat(scene.as(teaching.of(AREA).lead(), AREA, () -> reading.ofMine(run, 1)).shown()).isFalse();
        UUID other = teaching.of("devon").lead();
        teaching.open("devon", 1, 0);
        assertThatThrownBy(() -> scene.as(other, "devon", () -> reading.ofMine(run, LEAST))).isInstanceOf(NotFound.class);
    }

    @Test
    @Proves("R-TRN-45")
    void anybody_writes_down_what_they_learn_elsewhere_for_themselves_alone() {
        UUID me = scene.newcomer("Lou Learner");
        UUID note = scene.as(me, AREA, () -> learning.log(new LogLearning(key(), LearningKind.PEER_GROUP,
                "Went to the peer group", "To ask before I help", London.today(clock))));

        assertThat(scene.as(me, AREA, learning::mine)).extracting("what").containsExactly("Went to the peer group");
        assertThat(scene.as(scene.newcomer("Nosy Neighbour"), AREA, learning::mine)).isEmpty();
        assertThatThrownBy(() -> scene.does(scene.newcomer("Rude Neighbour"), AREA, () -> learning.delete(note)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.as(me, AREA, () -> learning.log(new LogLearning(key(), LearningKind.OTHER,
                "Will go", "Nothing yet", London.today(clock).plusDays(1)))))
                .isInstanceOf(RuleBroken.class).hasMessageContaining("DAY_AHEAD");

        scene.does(me, AREA, () -> learning.delete(note));

        assertThat(scene.as(me, AREA, learning::mine)).isEmpty();
    }

    private void say(UUID learner, UUID run, String words) {
        scene.does(learner, AREA, () -> giving.give(run, new FeedbackAnswer(Opinion.GOOD, TookPart.FULLY, words)));
    }

    private FeedbackSummary read(UUID run) {
        return scene.as(teaching.of(AREA).person(), AREA, () -> reading.of(run, LEAST));
    }
}
