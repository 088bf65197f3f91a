package org.alongside.accreditation.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.accreditation.register.AccreditationStatus;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.EntryLimitChanged;
import org.alongside.accreditation.register.EntryPublished;
import org.alongside.accreditation.register.GrantedCondition;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.time.London;

/**
 * What the public sees of an accreditation: it follows each event of it, and shows what the broker has published.
 *
 * <p>Shown without asking are name, number, area, status, dates, body and public conditions; everything else only once
 * the broker has confirmed it (R-ACC-96). How the broker came to be accredited is not in here at all (R-ACC-27).
 */
@Entity
@Table(schema = "accreditation", name = "register_entry")
public class RegisterEntry extends TenantOwned {

    private String number;

    private String name;

    @Enumerated(EnumType.STRING)
    private AccreditationStatus status;

    private LocalDate since;

    private LocalDate until;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "assured_on")
    private LocalDate assuredOn;

    @Column(name = "edition_code")
    private String editionCode;

    @Column(name = "body_name")
    private String bodyName;

    @Column(name = "with_conditions")
    private boolean withConditions;

    private boolean limited;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_modified")
    private Instant lastModified;

    @Embedded
    private PublicColumns columns;

    protected RegisterEntry() {
    }

    public RegisterEntry(Accreditation accreditation, String personName, Instant now) {
        super(accreditation.id());
        number = accreditation.number().value();
        columns = new PublicColumns(PublicFields.NONE);
        follow(accreditation, personName, now);
    }

    /** Takes over what the accreditation says now. */
    public final void follow(Accreditation accreditation, String personName, Instant now) {
        AccreditationTerm term = accreditation.term();
        name = personName;
        status = accreditation.status();
        since = accreditation.since();
        until = term.endsOn();
        endedOn = accreditation.endedOn();
        assuredOn = London.dayOf(term.grantedAt());
        editionCode = term.editionCode();
        bodyName = term.bodyName();
        withConditions = accreditation.conditions().stream().anyMatch(GrantedCondition::isPublic);
        lastModified = now;
    }

    public EntryPublished publish(PublicFields fields, Instant now) {
        columns = new PublicColumns(fields);
        confirmedAt = now;
        lastModified = now;
        return new EntryPublished(id, number);
    }

    /** Down to number, area and status, or open again (R-ACC-99). */
    public EntryLimitChanged limit(boolean wanted, Instant now) {
        limited = wanted;
        lastModified = now;
        return new EntryLimitChanged(id, number, wanted);
    }

    /** The name the broker uses, or the one we know them by. */
    public String name() {
        return columns.fields().publicName().isEmpty() ? name : columns.fields().publicName();
    }

    public BrokerNumber number() {
        return new BrokerNumber(number);
    }

    public AccreditationStatus status() {
        return status;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate until() {
        return until;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public LocalDate assuredOn() {
        return assuredOn;
    }

    public String editionCode() {
        return editionCode;
    }

    public String bodyName() {
        return bodyName;
    }

    public boolean withConditions() {
        return withConditions;
    }

    public boolean limited() {
        return limited;
    }

    /** Whether the broker has published anything of their own yet. */
    public boolean confirmed() {
        return confirmedAt != null;
    }

    public Instant lastModified() {
        return lastModified;
    }

    /** As the broker published them. Who may read them is the policy's business. */
    public PublicFields fields() {
        return columns.fields();
    }
}
