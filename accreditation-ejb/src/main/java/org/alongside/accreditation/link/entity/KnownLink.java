package org.alongside.accreditation.link.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accreditation.link.DetectedLink;
import org.alongside.accreditation.link.LinkKind;
import org.alongside.platform.tenancy.TenantOwned;

/** A fact that ties two people, learnt from another part of the portal; by person, never by e-mail (R-ACC-49). */
@Entity
@Table(schema = "accreditation", name = "panel_known_link")
public class KnownLink extends TenantOwned {

    @Column(name = "person_a")
    private UUID personA;

    @Column(name = "person_b")
    private UUID personB;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private LocalDate since;

    protected KnownLink() {
    }

    public KnownLink(UUID personA, UUID personB, LinkKind kind, LocalDate since) {
        super(UUID.randomUUID());
        this.personA = personA;
        this.personB = personB;
        this.kind = kind;
        this.since = since;
    }

    public boolean ties(UUID one, UUID other) {
        return personA.equals(one) && personB.equals(other) || personA.equals(other) && personB.equals(one);
    }

    /** The other one of the two. */
    public UUID otherThan(UUID person) {
        return personA.equals(person) ? personB : personA;
    }

    public DetectedLink value() {
        return new DetectedLink(kind, since);
    }
}
