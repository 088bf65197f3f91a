package org.alongside.community.decision.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.decision.About;
import org.alongside.community.decision.AboutKind;
import org.alongside.community.decision.DecisionStatus;
import org.alongside.community.decision.Tally;
import org.alongside.community.decision.Terms;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.tenancy.TenantOwned;

/** What a decision keeps, and what can be read of it. The life story is {@link Decision}'s. */
@MappedSuperclass
public abstract class DecisionRecord extends TenantOwned {

    @Enumerated(EnumType.STRING)
    @Column(name = "about_kind")
    protected AboutKind aboutKind;

    @Column(name = "about_id")
    protected UUID aboutId;

    @Column(name = "group_id")
    protected UUID groupId;

    @Column(name = "group_name")
    protected String groupName;

    protected String title;

    @Column(name = "facilitator_id")
    protected UUID facilitatorId;

    @Embedded
    protected AgreedTerms terms;

    @Enumerated(EnumType.STRING)
    protected DecisionStatus status = DecisionStatus.DRAFT;

    @Column(name = "drafted_at")
    protected Instant draftedAt;

    protected int round = 1;

    /** A count lacked a quorum before: the next such count is the last. */
    protected boolean rerun;

    @Column(name = "opened_at")
    protected Instant openedAt;

    @Column(name = "closes_at")
    protected Instant closesAt;

    @Column(name = "reminded_at")
    protected Instant remindedAt;

    /** Read again before the count is made it is null: none of its columns holds anything. */
    @Embedded
    protected Count count;

    protected UUID ratifies;

    @Column(name = "void_proposed_by")
    protected UUID voidProposedBy;

    @Column(name = "void_reason")
    protected String voidReason = "";

    @Column(name = "unlinked_at")
    protected Instant unlinkedAt;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL)
    protected List<Paper> papers = new ArrayList<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL, orphanRemoval = true)
    protected List<Rendition> renditions = new ArrayList<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL, orphanRemoval = true)
    protected List<Elector> electors = new ArrayList<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL)
    protected List<Ballot> ballots = new ArrayList<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.ALL)
    protected List<Objection> objections = new ArrayList<>();

    protected DecisionRecord() {
    }

    protected DecisionRecord(UUID id) {
        super(id);
    }

    public About about() {
        return new About(aboutKind, aboutId, groupId, groupName);
    }

    public String title() {
        return title;
    }

    public UUID facilitatorId() {
        return facilitatorId;
    }

    public Terms terms() {
        return terms.terms();
    }

    public DecisionStatus status() {
        return status;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public int round() {
        return round;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public Instant remindedAt() {
        return remindedAt;
    }

    /** When the count is made: what was said in time may be typed until then. */
    public Instant countsAt() {
        return closesAt == null ? null : WorkingDay.endOfNext(closesAt);
    }

    public Instant countedAt() {
        return count == null ? null : count.at();
    }

    /** Null before the count is made: nobody sees interim results (R-POOL-64). */
    public Tally tally() {
        return count == null ? null : count.tally();
    }

    public UUID ratifies() {
        return ratifies;
    }

    public UUID voidProposedBy() {
        return voidProposedBy;
    }

    public String voidReason() {
        return voidReason;
    }

    public Paper paper() {
        return papers.stream().filter(paper -> paper.round() == round).findFirst().orElseThrow();
    }

    public List<Rendition> renditions() {
        return renditions.stream().filter(one -> one.round() == round).sorted(Comparator.comparing(Rendition::format))
                .toList();
    }

    public List<Elector> electors() {
        return List.copyOf(electors);
    }

    /** Who may vote. */
    public Set<UUID> voters() {
        return electors.stream().filter(Elector::votes).map(Elector::personId).collect(Collectors.toSet());
    }

    /** Of how many a quorum is a part: who may vote, and who left having voted. */
    public int electorate() {
        return (int) electors.stream().filter(Elector::counts).count();
    }

    /**
     * Whether it is any of this person's business: they belong to it, lead it, support somebody who votes, or may vote for
     * somebody where it is about money.
     */
    public boolean concerns(UUID person, Set<UUID> theyVoteFor, Set<UUID> theySupport) {
        return person.equals(facilitatorId) || elector(person).isPresent()
                || voters().stream().anyMatch(theySupport::contains)
                || aboutKind.isAboutMoney() && voters().stream().anyMatch(theyVoteFor::contains);
    }

    /** Somebody of the group, who leads it, or whom the elector named as their supporter. */
    public boolean mayBeHelpedBy(UUID helper, UUID elector, Set<UUID> theySupport) {
        return helper.equals(facilitatorId) || elector(helper).isPresent() || theySupport.contains(elector);
    }

    public Set<UUID> interested() {
        return electors.stream().filter(Elector::isInterested).map(Elector::personId).collect(Collectors.toSet());
    }

    public Optional<Elector> elector(UUID person) {
        return electors.stream().filter(one -> one.personId().equals(person)).findFirst();
    }

    /** The ballots that count in this round, one an elector. */
    public List<Ballot> liveBallots() {
        return ballots.stream().filter(one -> one.round() == round && one.isLive()).sorted(Ballot.BY_TIME).toList();
    }

    /** Everything this person said in this round, the latest first. */
    public List<Ballot> ballotsOf(UUID person) {
        return ballots.stream().filter(one -> one.isOf(person, round)).sorted(Ballot.BY_TIME.reversed()).toList();
    }

    /** Who wrote down what others said. */
    public Set<UUID> recorders() {
        return ballots.stream().map(Ballot::recordedBy).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public List<Objection> objections() {
        return objections.stream().sorted(Comparator.comparing(Objection::raisedAt)).toList();
    }

    protected Objection objection(UUID objectionId) {
        return objections.stream().filter(one -> one.id().equals(objectionId)).findFirst().orElseThrow(NotFound::new);
    }
}
