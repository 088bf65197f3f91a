package org.alongside.community.council.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.alongside.community.council.AllocationBatch;
import org.alongside.community.council.AllocationRow;
import org.alongside.community.council.AllocationRule;
import org.alongside.community.council.AllocationsReceived;
import org.alongside.community.council.control.AllocationStage;
import org.alongside.community.council.control.Batches;
import org.alongside.community.council.control.Intake;
import org.alongside.community.council.entity.TakenBatch;
import org.alongside.community.policy.PolicyValue;
import org.alongside.community.policy.boundary.KnowPolicy;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.usecase.UseCase;

/**
 * A council says what budgets people have (feed F3). A row is told by its reference and version, so the same file again
 * changes nothing; what is about somebody nobody is linked with waits, and is to be sent here again once they are.
 */
@Stateless
public class ReceiveAllocations {

    @Inject
    private AllocationStage stage;

    @Inject
    private Batches batches;

    @Inject
    private KnowPolicy policy;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** In the caller's transaction, whole: reads the rows to their end and says what became of each. */
    @UseCase("RECEIVE_ALLOCATIONS")
    public AllocationsReceived receive(AllocationBatch batch, Stream<AllocationRow> rows) {
        stage.lock();
        Intake intake = new Intake(stage, batch).lay(rows.iterator());
        AllocationRule why = reasonToHold(batch, intake);
        AllocationsReceived came = why == null ? intake.apply(clock.instant()) : intake.held(why);
        TakenBatch taken = new TakenBatch(batch, came, clock.instant());
        batches.add(taken);
        journal.record(taken.taken());
        return came;
    }

    private AllocationRule reasonToHold(AllocationBatch batch, Intake intake) {
        if (intake.isOfAnotherArea()) {
            return AllocationRule.ANOTHER_AREA;
        }
        long percent = policy.value(PolicyValue.SNAPSHOT_SHRINK);
        boolean shrunk = batch.fullSnapshot()
                && batches.lastFullList().filter(last -> last.isFarLongerThan(intake.rows(), percent)).isPresent();
        return shrunk ? AllocationRule.FAR_FEWER_ROWS : null;
    }
}
