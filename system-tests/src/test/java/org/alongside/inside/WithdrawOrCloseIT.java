package org.alongside.inside;

import static org.alongside.inside.Applying.key;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.accreditation.application.ApplicationMove;
import org.alongside.accreditation.application.ApplicationStatus;
import org.alongside.accreditation.application.boundary.ApplyForAccreditation;
import org.alongside.accreditation.application.boundary.MyApplication;
import org.alongside.accreditation.application.boundary.ReadMyApplication;
import org.alongside.accreditation.application.boundary.WithdrawApplication;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** The applicant withdraws while the chair closes the vote: whoever is first wins, and the other one is told. */
@Proves({"7.2", "R-ACC-55"})
@ExtendWith(ArquillianExtension.class)
class WithdrawOrCloseIT {

    private static final String AREA = "kent";

    @Inject
    private Deciding deciding;

    @Inject
    private Scene scene;

    @Inject
    private ApplyForAccreditation apply;

    @Inject
    private ReadMyApplication mine;

    @RepeatedTest(4)
    void exactly_one_of_the_two_happens() throws Exception {
        UUID applicant = scene.newcomer("Wendy Withdraws");
        Deciding.Voted voted = deciding.voted(applicant, AREA);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Future<?> withdrawal = people.submit(() -> {
                together.await();
                scene.does(applicant, AREA, () -> apply.withdraw(new WithdrawApplication(key())));
                return null;
            });
            Future<?> close = people.submit(() -> {
                together.await();
                deciding.close(voted, AREA);
                return null;
            });
            boolean withdrawn = happened(withdrawal);

            assertThat(happened(close)).isNotEqualTo(withdrawn);
            MyApplication after = scene.as(applicant, AREA, () -> mine.mine().orElseThrow());
            assertThat(after.status()).isEqualTo(
                    withdrawn ? ApplicationStatus.WITHDRAWN_BY_APPLICANT : ApplicationStatus.WITH_PANEL);
            assertThat(after.can(ApplicationMove.WITHDRAW)).isFalse();
        } finally {
            people.shutdownNow();
        }
    }

    private static boolean happened(Future<?> act) throws InterruptedException {
        try {
            act.get();
            return true;
        } catch (ExecutionException refused) {
            return false;
        }
    }
}
