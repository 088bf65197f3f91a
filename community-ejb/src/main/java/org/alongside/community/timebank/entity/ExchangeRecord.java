package org.alongside.community.timebank.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.timebank.ExchangePlan;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.ExchangeStep;
import org.alongside.community.timebank.MeetingPlace;
import org.alongside.community.timebank.ReviewReason;
import org.alongside.community.timebank.Side;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.community.timebank.WhoPays;
import org.alongside.platform.tenancy.TenantOwned;

/** What an exchange keeps, and what its verbs share. The life story is {@link Exchange}'s. */
@MappedSuperclass
public abstract class ExchangeRecord extends TenantOwned {

    @Column(name = "listing_id")
    protected UUID listingId;

    protected String what;

    @Enumerated(EnumType.STRING)
    protected MeetingPlace place;

    protected LocalDate day;

    @Column(name = "planned_minutes")
    protected int plannedMinutes;

    @Column(name = "travel_counts")
    protected boolean travelCounts;

    protected boolean children;

    @Enumerated(EnumType.STRING)
    protected WhoPays pays;

    @Enumerated(EnumType.STRING)
    protected ExchangeStatus status = ExchangeStatus.PROPOSED;

    @Column(name = "status_since")
    protected Instant statusSince;

    @Column(name = "proposed_by")
    protected UUID proposedBy;

    @Column(name = "proposed_at")
    protected Instant proposedAt;

    @Convert(converter = ReviewReasons.class)
    @Column(name = "review_reasons")
    protected Set<ReviewReason> reviewReasons = Set.of();

    /** What the coordinator asked for when agreeing, or why not. */
    @Column(name = "note")
    protected String note = "";

    @Column(name = "looked_at_by")
    protected UUID lookedAtBy;

    @Column(name = "claimed_at")
    protected Instant claimedAt;

    @Column(name = "reminders_sent")
    protected int remindersSent;

    /** It was no longer safe when somebody said how long it took, so only the coordinator settles it. */
    @Column(name = "held_back")
    protected boolean heldBack;

    @Column(name = "settled_minutes")
    protected Integer settledMinutes;

    @Column(name = "settled_by")
    protected UUID settledBy;

    @Column(name = "journal_id")
    protected UUID journalId;

    @Column(name = "reversal_journal_id")
    protected UUID reversalJournalId;

    @Column(name = "reversal_reason")
    protected String reversalReason = "";

    @OneToMany(mappedBy = "exchange", cascade = CascadeType.ALL)
    protected List<ExchangeParty> parties = new ArrayList<>();

    protected ExchangeRecord() {
    }

    ExchangeRecord(ExchangePlan plan, UUID by, Instant now) {
        super(UUID.randomUUID());
        listingId = plan.listingId();
        what = plan.what();
        place = plan.place();
        day = plan.day();
        plannedMinutes = plan.minutes();
        travelCounts = plan.travelCounts();
        children = plan.children();
        pays = plan.pays();
        proposedBy = by;
        proposedAt = now;
        statusSince = now;
    }

    final TimeEvent move(ExchangeStep step, UUID by, Instant now) {
        ExchangeStatus from = status;
        status = status.after(step);
        statusSince = now;
        return new TimeEvent.ExchangeMoved(id, people(), by, from, status);
    }

    /** What moved, for everybody who takes part to read; not what each of them said. */
    public final Optional<Integer> counted() {
        return status == ExchangeStatus.POSTED && reversalJournalId == null
                ? Optional.ofNullable(settledMinutes) : Optional.empty();
    }

    public final Set<UUID> people() {
        return parties.stream().map(ExchangeParty::personId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public final List<UUID> on(Side side) {
        return parties.stream().filter(one -> one.side() == side).map(ExchangeParty::personId).toList();
    }

    public final Optional<ExchangeParty> party(UUID personId) {
        return parties.stream().filter(one -> one.personId().equals(personId)).findFirst();
    }

    public List<ExchangeParty> parties() {
        return List.copyOf(parties);
    }

    /** As it was proposed. */
    public ExchangePlan plan() {
        return new ExchangePlan(listingId, what, place, day, plannedMinutes, travelCounts, children, pays,
                on(Side.GIVER), on(Side.RECEIVER));
    }

    public ExchangeStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Set<ReviewReason> reviewReasons() {
        return reviewReasons;
    }

    public String note() {
        return note;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public int remindersSent() {
        return remindersSent;
    }

    public UUID journalId() {
        return journalId;
    }

    public UUID reversalJournalId() {
        return reversalJournalId;
    }
}
