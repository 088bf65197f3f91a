package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.accreditation.panel.boundary.ReadCases;
import org.alongside.platform.error.Refusal;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fifty people press "close" on one panel at the same moment. */
@Proves({"R-ACC-55", "B04"})
@ExtendWith(ArquillianExtension.class)
class ParallelCloseIT {

    private static final int CLOSES = 50;
    private static final String AREA = "kent";

    @Inject
    private Deciding deciding;

    @Inject
    private Scene scene;

    @Inject
    private ReadCases cases;

    @Test
    void fifty_closes_at_once_make_one_decision() throws Exception {
        Deciding.Voted voted = deciding.voted(scene.newcomer("Fifty Closes"), AREA);

        List<Throwable> told = closeAtOnce(voted);

        assertThat(told).as("all but one are told that it has moved on").hasSize(CLOSES - 1)
                .allMatch(Refusal.class::isInstance);
        assertThat(scene.as(voted.chair(), AREA, () -> cases.one(voted.caseId()).decision())).isNotNull();
        assertThat(scene.as(voted.chair(), AREA, () -> cases.timeline(voted.caseId())).stream()
                .filter(line -> line.what().equals("Decided"))).as("decisions in the audit trail").hasSize(1);
    }

    private List<Throwable> closeAtOnce(Deciding.Voted voted) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(CLOSES);
        CyclicBarrier together = new CyclicBarrier(CLOSES);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CLOSES; i++) {
                all.add(people.submit(() -> {
                    together.await();
                    deciding.close(voted, AREA);
                    return null;
                }));
            }
            List<Throwable> refused = new ArrayList<>();
            for (Future<?> one : all) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    refused.add(e.getCause());
                }
            }
            return refused;
        } finally {
            people.shutdownNow();
        }
    }
}
