package org.alongside.community.safeguarding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.safeguarding.NoteKind;
import org.alongside.platform.tenancy.TenantOwned;

/** One line of a concern's own history; written once and never changed. */
@Entity
@Table(schema = "community", name = "concern_note")
public class ConcernNote extends TenantOwned {

    @Column(name = "concern_id")
    private UUID concernId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    @Column(name = "by_person")
    private UUID byPerson;

    @Convert(converter = SealedText.class)
    private String words;

    @Column(name = "at")
    private Instant at;

    protected ConcernNote() {
    }

    /** @param byPerson null for the portal itself, and for whoever raised it */
    ConcernNote(UUID concernId, NoteKind kind, UUID byPerson, String words, Instant at) {
        super(UUID.randomUUID());
        this.concernId = concernId;
        this.kind = kind;
        this.byPerson = byPerson;
        this.words = words;
        this.at = at;
    }

    public NoteKind kind() {
        return kind;
    }

    public UUID byPerson() {
        return byPerson;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }
}
