package org.alongside.community.peergroup.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.community.peergroup.Experience;
import org.alongside.community.peergroup.PeerRule;
import org.alongside.community.peergroup.TagPurpose;
import org.alongside.community.peergroup.TagView;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** One thing somebody has been through, chosen on its own and for a purpose. It goes at once when they take it away. */
@Entity
@Table(schema = "community", name = "peer_tag")
public class ProfileTag extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Convert(converter = SealedTag.class)
    private Experience tag;

    @Enumerated(EnumType.STRING)
    private TagPurpose purpose;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected ProfileTag() {
    }

    public ProfileTag(UUID personId, Experience tag, TagPurpose purpose, Instant now) {
        super(UUID.randomUUID());
        if (tag == null || purpose == null) {
            throw new RuleBroken(List.of(Breach.at(tag == null ? "tag" : "purpose", PeerRule.TAG_PURPOSE_MISSING)));
        }
        this.personId = personId;
        this.tag = tag;
        this.purpose = purpose;
        this.agreedAt = now;
    }

    public UUID personId() {
        return personId;
    }

    public Experience experience() {
        return tag;
    }

    public TagView view() {
        return new TagView(tag, purpose);
    }

    public boolean isForMatching() {
        return purpose == TagPurpose.MATCH;
    }
}
