package org.alongside.training.enrolment.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;
import org.alongside.training.enrolment.control.AccessNeeds;
import org.alongside.training.enrolment.entity.AccessNeed;
import org.alongside.training.run.boundary.ReadRuns;

/**
 * Those who run a training see what to arrange for who has a place on it or is offered one. Not why, and not for whom:
 * where they have to know that, they ask the person (R-TRN-38).
 */
@Stateless
public class WhatToArrange {

    @Inject
    private AccessNeeds needs;

    @Inject
    private ReadRuns runs;

    @Inject
    private CurrentCall call;

    @UseCase("ARRANGE_ACCESS")
    public ToArrange forProvider(UUID runId) {
        return read(runId);
    }

    /** {@link NotFound} for a run somebody else teaches. */
    @UseCase("ARRANGE_ACCESS_AS_TRAINER")
    public ToArrange forTrainer(UUID runId) {
        if (!runs.isTaughtBy(runId, call.actor().personId())) {
            throw new NotFound();
        }
        return read(runId);
    }

    private ToArrange read(UUID runId) {
        return ToArrange.of(needs.on(runId).stream().map(AccessNeed::needs).toList());
    }
}
