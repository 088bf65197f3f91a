package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.platform.outbox.Waiting;
import org.alongside.platform.outbox.boundary.DeliverOutbox;
import org.alongside.testing.Proves;
import org.alongside.training.completion.boundary.Certificate;
import org.alongside.training.completion.boundary.MyCompletions;
import org.alongside.training.completion.boundary.OfferView;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.Depth;
import org.alongside.training.course.boundary.ReadCourses;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A course changes after people have completed it. */
@ExtendWith(ArquillianExtension.class)
class NextVersionIT {

    private static final String AREA = "suffolk";
    private static final int MANY = 1000;

    @Inject
    private Scene scene;

    @Inject
    private Teaching teaching;

    @Inject
    private Delivering delivering;

    @Inject
    private MyCompletions completions;

    @Inject
    private ReadCourses courses;

    @Inject
    private ReadMessages messages;

    @Inject
    private DeliverOutbox outbox;

    @Test
    @Proves({"AC-A65", "R-TRN-33"})
    void what_was_completed_stays_as_it_was_delivered_and_is_told_nobody_again() throws Exception {
        UUID run = teaching.open(AREA, 2, 0);
        UUID learner = scene.newcomer("Vera Version");
        delivering.attended(learner, AREA, run);
        delivering.finished(AREA, run);
        Certificate certificate = certificate(learner);
        List<OfferView> offers = scene.as(learner, AREA, completions::evidence);
        List<Letter> letters = scene.as(learner, AREA, messages::mine);
        List<Waiting> told = told();
        assertThat(certificate.areas()).containsExactly(new AreaTaught(teaching.of(AREA).taught(), Depth.FULL));

        String taughtNow = teaching.rewrite(AREA);

        assertThat(scene.as(learner, AREA, courses::programme)).singleElement()
                .satisfies(course -> assertThat(course.content().areas()).extracting(AreaTaught::code).containsExactly(taughtNow));
        assertThat(certificate(learner)).isEqualTo(certificate);
        assertThat(scene.as(learner, AREA, completions::evidence)).isEqualTo(offers).isNotEmpty();
        assertThat(scene.as(learner, AREA, messages::mine)).isEqualTo(letters);
        // What waited may have been sent meanwhile; nothing new waits.
        assertThat(told).containsAll(told());
    }

    private Certificate certificate(UUID learner) {
        return scene.as(learner, AREA, () -> completions.certificate(completions.mine().get(0).completionId()));
    }

    private List<Waiting> told() {
        return scene.asThePortal(AREA, () -> outbox.waiting(Set.of("completion.recorded"), MANY));
    }
}
