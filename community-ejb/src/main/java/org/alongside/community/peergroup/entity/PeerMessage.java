package org.alongside.community.peergroup.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** What one of two introduced people wrote to the other: plain text, sealed, and gone after a year. */
@Entity
@Table(schema = "community", name = "peer_message")
public class PeerMessage extends TenantOwned {

    @Column(name = "match_id")
    private UUID matchId;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Convert(converter = SealedWords.class)
    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected PeerMessage() {
    }

    public PeerMessage(UUID matchId, UUID writtenBy, String words, Instant now) {
        super(UUID.randomUUID());
        this.matchId = matchId;
        this.writtenBy = writtenBy;
        this.words = words;
        this.writtenAt = now;
    }

    public boolean isBy(UUID person) {
        return writtenBy.equals(person);
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
