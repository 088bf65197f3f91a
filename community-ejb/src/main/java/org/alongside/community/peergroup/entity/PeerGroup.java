package org.alongside.community.peergroup.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.peergroup.GroupEvent;
import org.alongside.community.peergroup.GroupFacts;
import org.alongside.community.peergroup.GroupPlan;
import org.alongside.community.peergroup.JoinPolicy;
import org.alongside.community.peergroup.MemberStatus;
import org.alongside.community.peergroup.Theme;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * A group of peers. Its host is a member like the others. Its members agree on how they treat each other and look at that
 * again every year; a sensitive group is not there for anybody who is not in it.
 */
@Entity
@Table(schema = "community", name = "peer_group")
public class PeerGroup extends TenantOwned {

    private static final int REVIEW_EVERY_YEARS = 1;

    private String name;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private boolean sensitive;

    @Enumerated(EnumType.STRING)
    @Column(name = "join_policy")
    private JoinPolicy joinPolicy;

    private UUID host;

    private String agreements;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "review_told")
    private LocalDate reviewTold;

    @Column(name = "access_info")
    private String accessInfo;

    private String pattern;

    protected PeerGroup() {
    }

    public PeerGroup(GroupPlan plan, UUID host, LocalDate today) {
        super(UUID.randomUUID());
        this.host = host;
        this.agreedOn = today;
        take(plan);
    }

    public GroupEvent change(GroupPlan plan) {
        take(plan);
        return new GroupEvent.Changed(id);
    }

    private void take(GroupPlan written) {
        GroupPlan plan = written.checked();
        name = plan.name();
        theme = plan.theme();
        sensitive = plan.sensitive();
        joinPolicy = plan.joinPolicy();
        agreements = plan.agreements();
        accessInfo = plan.accessInfo();
        pattern = plan.pattern();
    }

    /** The members have looked at their agreements and nobody has an objection. */
    public GroupEvent reviewed(LocalDate today) {
        agreedOn = today;
        reviewTold = null;
        return new GroupEvent.AgreementsReviewed(id);
    }

    /** Once for each year. */
    public void reviewTold(LocalDate today) {
        reviewTold = today;
    }

    /** Whoever agreed on this day or before has to look at it again by {@code today}. */
    public static LocalDate agreedBefore(LocalDate today) {
        return today.minusYears(REVIEW_EVERY_YEARS);
    }

    public boolean reviewIsDue(LocalDate today) {
        return !today.isBefore(reviewDue());
    }

    private LocalDate reviewDue() {
        return agreedOn.plusYears(REVIEW_EVERY_YEARS);
    }

    public GroupEvent handOver(UUID member) {
        host = member;
        return new GroupEvent.HandedOver(id);
    }

    public GroupEvent started() {
        return new GroupEvent.Started(id);
    }

    public boolean isHostedBy(UUID person) {
        return host.equals(person);
    }

    public UUID host() {
        return host;
    }

    public boolean isSensitive() {
        return sensitive;
    }

    public MemberStatus joined() {
        return joinPolicy == JoinPolicy.OPEN ? MemberStatus.ACTIVE : MemberStatus.ASKED;
    }

    public boolean canBeAsked() {
        return joinPolicy != JoinPolicy.INVITED;
    }

    public GroupFacts facts() {
        return new GroupFacts(id, name, theme, sensitive, joinPolicy, agreements, accessInfo, pattern, reviewDue());
    }
}
