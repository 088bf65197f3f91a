package org.alongside.community.peergroup.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.community.peergroup.ConsentFacts;
import org.alongside.community.peergroup.ConsentMatter;
import org.alongside.community.peergroup.GroupEvent;
import org.alongside.community.peergroup.PeerRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * Something a group is asked to consent to: its agreements, every year (R-PEER-02), or that its host is paid from members'
 * budgets, which the host has to say first (R-PEER-11). The members decide; here stands what came of it.
 */
@Entity
@Table(schema = "community", name = "group_consent")
public class GroupConsent extends TenantOwned {

    @Column(name = "group_id")
    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private ConsentMatter matter;

    private String words;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private boolean passed;

    protected GroupConsent() {
    }

    public GroupConsent(UUID groupId, ConsentMatter matter, String words, UUID askedBy, UUID decisionId, Instant now) {
        super(UUID.randomUUID());
        this.groupId = groupId;
        this.matter = matter;
        this.words = words;
        this.askedBy = askedBy;
        this.decisionId = decisionId;
        this.askedAt = now;
    }

    /** The interest has to be said in words, for everybody to read. */
    public static void requireSaid(ConsentMatter matter, String words) {
        if (matter == null) {
            throw new RuleBroken(List.of(Breach.at("matter", PeerRule.CONSENT_MATTER_MISSING)));
        }
        if (matter == ConsentMatter.HOST_PAID && words.isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("words", PeerRule.PAY_NOT_SAID)));
        }
    }

    /** One answer is waited for at a time. */
    public static void requireNotOpen(ConsentMatter matter, Collection<GroupConsent> asked) {
        if (asked.stream().anyMatch(one -> one.matter == matter && one.settledAt == null)) {
            throw new RuleBroken(List.of(Breach.at("matter", PeerRule.CONSENT_ASKED_ALREADY)));
        }
    }

    public GroupEvent settle(boolean agreed, Instant now) {
        settledAt = now;
        passed = agreed;
        return new GroupEvent.ConsentSettled(id, matter);
    }

    public GroupEvent asked() {
        return new GroupEvent.ConsentAsked(id, matter);
    }

    public boolean renewsAgreements() {
        return passed && matter == ConsentMatter.AGREEMENTS;
    }

    /** The group has agreed that this host is paid. */
    public boolean letsBePaid(UUID host) {
        return passed && matter == ConsentMatter.HOST_PAID && askedBy.equals(host);
    }

    public UUID groupId() {
        return groupId;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public ConsentFacts facts() {
        return new ConsentFacts(matter, words, askedAt, settledAt, passed);
    }
}
