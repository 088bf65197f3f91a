package org.alongside.community.peergroup.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.peergroup.MatchPair;
import org.alongside.community.peergroup.PeerEvent;
import org.alongside.community.peergroup.PeerRule;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** Somebody does not want to meet somebody else. It holds both ways; nobody is told. */
@Entity
@Table(schema = "community", name = "peer_block")
public class PeerBlock extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "blocked_person")
    private UUID blockedPerson;

    @Column(name = "blocked_at")
    private Instant blockedAt;

    protected PeerBlock() {
    }

    public PeerBlock(UUID personId, UUID blockedPerson, Instant now) {
        super(UUID.randomUUID());
        if (personId.equals(blockedPerson)) {
            throw new RuleBroken(PeerRule.NOT_TO_ONESELF);
        }
        this.personId = personId;
        this.blockedPerson = blockedPerson;
        this.blockedAt = now;
    }

    public MatchPair pair() {
        return MatchPair.of(personId, blockedPerson);
    }

    public PeerEvent begun() {
        return new PeerEvent.Blocked(id);
    }
}
