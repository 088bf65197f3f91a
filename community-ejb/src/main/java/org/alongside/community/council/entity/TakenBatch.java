package org.alongside.community.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.council.AllocationBatch;
import org.alongside.community.council.AllocationRule;
import org.alongside.community.council.AllocationsReceived;
import org.alongside.community.council.CouncilEvent;
import org.alongside.platform.tenancy.TenantOwned;

/** What came of one batch of budgets, in numbers; never changed. The last full list is what the next is held against. */
@Entity
@Table(schema = "community", name = "council_batch")
public class TakenBatch extends TenantOwned {

    private static final long HUNDRED = 100;

    @Column(name = "message_id")
    private UUID messageId;

    @Column(name = "full_snapshot")
    private boolean fullSnapshot;

    @Enumerated(EnumType.STRING)
    private AllocationRule held;

    private long rows;
    private long applied;
    private long duplicates;
    private long waiting;
    private long refused;
    private long missing;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected TakenBatch() {
    }

    public TakenBatch(AllocationBatch batch, AllocationsReceived came, Instant now) {
        super(UUID.randomUUID());
        messageId = batch.messageId();
        fullSnapshot = batch.fullSnapshot();
        held = came.held();
        rows = came.rows();
        applied = came.applied();
        duplicates = came.duplicates();
        waiting = came.waiting();
        refused = came.refused();
        missing = came.missing().size();
        takenAt = now;
    }

    public CouncilEvent taken() {
        return new CouncilEvent.AllocationsTaken(messageId, rows, applied, duplicates, waiting, refused, held);
    }

    /** A list of so many rows is shorter than this one by more than so many per cent. */
    public boolean isFarLongerThan(long others, long percent) {
        return others * HUNDRED < rows * (HUNDRED - percent);
    }
}
