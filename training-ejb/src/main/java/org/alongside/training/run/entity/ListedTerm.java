package org.alongside.training.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** One word a run is found by. */
@Entity
@Table(schema = "training", name = "run_term")
@SharedAcrossTenants("The index of what is published to all of England; see the listing it belongs to.")
public class ListedTerm {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "run_id")
    private UUID runId;

    private String term;

    @Column(name = "starts_at")
    private Instant startsAt;

    protected ListedTerm() {
    }

    public ListedTerm(RunListing listing, String term) {
        this.id = UUID.randomUUID();
        this.runId = listing.runId();
        this.term = term;
        this.startsAt = listing.startsAt();
    }

    public String term() {
        return term;
    }

    public Instant startsAt() {
        return startsAt;
    }
}
