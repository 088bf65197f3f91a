package org.alongside.community.timebank.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.timebank.HelpCategory;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.ListingStatus;
import org.alongside.community.timebank.ListingStep;
import org.alongside.community.timebank.ListingText;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * Something a member offers or asks for. Written as a draft, shown to members for ninety days, hidden for a while or
 * taken away whenever its owner likes; the coordinator takes one away with a reason.
 */
@Entity
@Table(schema = "community", name = "time_listing")
public class Listing extends TenantOwned {

    private static final int DAYS_SHOWN = 90;

    /** Ten days before it runs out its owner hears of it. */
    private static final int REMINDED_ON_DAY = 80;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ListingKind kind;

    @Enumerated(EnumType.STRING)
    private HelpCategory category;

    private String title;

    private String words;

    private String places;

    @Column(name = "access_notes")
    private String accessNotes;

    private String availability;

    @Column(name = "travel_counts")
    private boolean travelCounts;

    @Enumerated(EnumType.STRING)
    private ListingStatus status = ListingStatus.DRAFT;

    @Column(name = "live_since")
    private LocalDate liveSince;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Column(name = "removal_reason")
    private String removalReason = "";

    protected Listing() {
    }

    public Listing(UUID personId, ListingText text) {
        super(UUID.randomUUID());
        this.personId = personId;
        write(text);
    }

    public void write(ListingText text) {
        kind = text.kind();
        category = text.category();
        title = text.title();
        words = text.words();
        places = text.places();
        accessNotes = text.accessNotes();
        availability = text.availability();
        travelCounts = text.travelCounts();
    }

    public TimeEvent publish(LocalDate today) {
        TimeEvent event = move(ListingStep.PUBLISH);
        liveSince = today;
        return event;
    }

    /** Hidden, shown again or done. */
    public TimeEvent move(ListingStep step) {
        ListingStatus from = status;
        status = status.after(step);
        return new TimeEvent.ListingMoved(id, personId, from, status);
    }

    /** @param reason what the coordinator wrote; empty when the owner takes it away */
    public TimeEvent remove(String reason) {
        removalReason = reason;
        return move(ListingStep.REMOVE);
    }

    public boolean hasRunOut(LocalDate today) {
        return status.can(ListingStep.EXPIRE) && !runsOutOn().isAfter(today);
    }

    public boolean isToBeReminded(LocalDate today) {
        return status.can(ListingStep.EXPIRE) && remindedOn == null
                && !liveSince.plusDays(REMINDED_ON_DAY).isAfter(today);
    }

    public TimeEvent reminded(LocalDate today) {
        remindedOn = today;
        return new TimeEvent.ListingReminded(id, personId, runsOutOn());
    }

    /** The day on which it is no longer shown; null while it is a draft. */
    public LocalDate runsOutOn() {
        return liveSince == null ? null : liveSince.plusDays(DAYS_SHOWN);
    }

    public ListingText text() {
        return new ListingText(kind, category, title, words, places, accessNotes, availability, travelCounts);
    }

    public UUID personId() {
        return personId;
    }

    public ListingStatus status() {
        return status;
    }
}
