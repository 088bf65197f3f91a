package org.alongside.community.pool.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.pool.MembershipStatus;
import org.alongside.community.pool.MembershipStep;
import org.alongside.community.pool.PoolEvent;
import org.alongside.community.pool.PoolTask;
import org.alongside.platform.error.Stale;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.time.London;

/**
 * One person in one pool.
 *
 * <p>Somebody is invited, or asks; the group decides, they sign the agreement, and then they are a member with the next
 * number. Who was there at the beginning becomes one when the agreement is adopted. They leave when they like: their
 * money is settled, and then they have left. Nothing here says why.
 */
@Entity
@Table(schema = "community", name = "pool_membership")
public class Membership extends TenantOwned {

    @Column(name = "pool_id")
    private UUID poolId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private MembershipStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Convert(converter = TasksColumn.class)
    private Set<PoolTask> tasks = Set.of();

    private int ordinal;

    @Column(name = "extra_pence")
    private int extraPence;

    @Convert(converter = SealedWords.class)
    private String household = "";

    @Column(name = "council_told_on")
    private LocalDate councilToldOn;

    @Column(name = "join_decision")
    private UUID joinDecision;

    @Column(name = "end_decision")
    private UUID endDecision;

    @Convert(converter = SealedWords.class)
    @Column(name = "own_words")
    private String ownWords = "";
    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected Membership() {
    }

    private Membership(UUID poolId, UUID personId, MembershipStatus status, Instant now) {
        super(UUID.randomUUID());
        this.poolId = poolId;
        this.personId = personId;
        this.status = status;
        this.statusSince = now;
    }

    public static Membership invited(UUID poolId, UUID personId, Instant now) {
        return new Membership(poolId, personId, MembershipStatus.INVITED, now);
    }

    public static Membership applied(UUID poolId, UUID personId, Instant now) {
        return new Membership(poolId, personId, MembershipStatus.APPLIED, now);
    }

    public PoolEvent asked() {
        return new PoolEvent.Asked(id, poolId, personId, status);
    }

    /** @param number the order of joining, which breaks ties about odd pennies */
    public PoolEvent admit(int number, LocalDate today, Instant now) {
        PoolEvent event = move(MembershipStep.ADMIT, now);
        ordinal = number;
        joinedOn = today;
        return event;
    }

    /** The group has been asked; what it says is looked up later. */
    public void asksGroup(UUID decisionId) {
        joinDecision = decisionId;
    }

    /** The group is asked whether it ends this membership. */
    public void asksToEnd(UUID decisionId) {
        status.after(MembershipStep.REMOVE);
        endDecision = decisionId;
        ownWords = "";
    }

    /** What they want the group to read before it decides about them. */
    public PoolEvent speaks(String words) {
        status.after(MembershipStep.REMOVE);
        if (endDecision == null) {
            throw new Stale(status.name(), Set.of());
        }
        ownWords = words;
        return new PoolEvent.Heard(id, poolId);
    }

    /** Whatever else moves it. */
    public PoolEvent move(MembershipStep step, Instant now) {
        MembershipStatus from = status;
        status = status.after(step);
        statusSince = now;
        if (status == MembershipStatus.LEFT) {
            leftOn = London.dayOf(now);
            tasks = Set.of();
        }
        return new PoolEvent.MembershipMoved(id, poolId, personId, from, status);
    }

    public void requireActive() {
        if (status != MembershipStatus.ACTIVE) {
            throw new Stale(status.name(), Set.of());
        }
    }

    /** The newest version; or the one in force, for somebody who joins while a later one still waits for the group. */
    public boolean maySign(int no, int inForceNo, int newestNo) {
        return no == newestNo || status.isJoining() && no == inForceNo;
    }

    public PoolEvent give(Set<PoolTask> all) {
        tasks = Set.copyOf(all);
        return new PoolEvent.TasksGiven(id, poolId,
                all.stream().sorted().map(PoolTask::name).collect(Collectors.joining(" ")));
    }

    public PoolEvent tellHousehold(String word) {
        household = word;
        return new PoolEvent.HouseholdTold(id, poolId);
    }

    public PoolEvent tellCouncil(LocalDate day) {
        councilToldOn = day;
        return new PoolEvent.CouncilTold(id, poolId);
    }

    /** A tie decided an odd penny (R-POOL-10). */
    public void countExtraPenny() {
        extraPence++;
    }

    public UUID poolId() {
        return poolId;
    }

    public UUID personId() {
        return personId;
    }

    public MembershipStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public Set<PoolTask> tasks() {
        return tasks;
    }

    public int ordinal() {
        return ordinal;
    }

    public int extraPence() {
        return extraPence;
    }

    /** Who gave the same word gets the same answer, which does not tell the word; null when none was given. */
    public UUID household() {
        String word = Household.plain(household);
        return word.isEmpty() ? null : UUID.nameUUIDFromBytes((poolId + " " + word).getBytes(StandardCharsets.UTF_8));
    }

    public boolean saysHousehold() {
        return !household.isEmpty();
    }

    public boolean hasToldCouncil() {
        return councilToldOn != null;
    }

    public UUID endDecision() {
        return endDecision;
    }

    public String ownWords() {
        return ownWords;
    }

    public UUID joinDecision() {
        return joinDecision;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }
}
