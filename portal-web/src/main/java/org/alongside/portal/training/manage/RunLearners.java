package org.alongside.portal.training.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.training.enrolment.EnrolmentStatus;
import org.alongside.training.enrolment.boundary.NamedLearner;
import org.alongside.training.enrolment.boundary.ReadLearners;

/** Who is on the run of this page, in the order a reader wants: who has a place, who waits, who no longer comes. */
@RequestScoped
public class RunLearners {

    @Inject
    private ReadLearners learners;

    private List<NamedLearner> all;

    List<NamedLearner> of(UUID runId) {
        if (all == null) {
            all = learners.named(runId);
        }
        return all;
    }

    /** {@link NotFound} for somebody of another run. */
    NamedLearner one(UUID runId, UUID enrolmentId) {
        return of(runId).stream().filter(one -> one.learner().enrolmentId().equals(enrolmentId)).findFirst()
                .orElseThrow(NotFound::new);
    }

    List<NamedLearner> waiting(UUID runId) {
        return of(runId).stream().filter(one -> one.learner().status() == EnrolmentStatus.WAITING)
                .sorted(Comparator.comparing(one -> one.learner().position())).toList();
    }

    List<NamedLearner> placed(UUID runId) {
        return of(runId).stream().filter(one -> one.learner().status() != EnrolmentStatus.WAITING
                && one.learner().status() != EnrolmentStatus.CANCELLED)
                .sorted(Comparator.comparing(NamedLearner::name)).toList();
    }

    List<NamedLearner> gone(UUID runId) {
        return of(runId).stream().filter(one -> one.learner().status() == EnrolmentStatus.CANCELLED).toList();
    }
}
