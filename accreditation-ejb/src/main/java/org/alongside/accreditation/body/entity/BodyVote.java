package org.alongside.accreditation.body.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accreditation.body.BodyVoteCast;
import org.alongside.platform.tenancy.TenantOwned;

/** What one governing member says to local rules; it may change until the body adopts them. */
@Entity
@Table(schema = "accreditation", name = "body_vote")
public class BodyVote extends TenantOwned {

    @Column(name = "interpretation_id")
    private UUID interpretationId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "in_favour")
    private boolean inFavour;

    @Column(name = "cast_at")
    private Instant castAt;

    protected BodyVote() {
    }

    public BodyVote(UUID id, UUID interpretationId, UUID personId) {
        super(id);
        this.interpretationId = interpretationId;
        this.personId = personId;
    }

    public BodyVoteCast cast(boolean favours, Instant now) {
        inFavour = favours;
        castAt = now;
        return new BodyVoteCast(id, interpretationId, personId, favours);
    }

    public boolean inFavour() {
        return inFavour;
    }

    public UUID personId() {
        return personId;
    }
}
