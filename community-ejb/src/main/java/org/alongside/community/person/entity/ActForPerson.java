package org.alongside.community.person.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.person.DoneFor;
import org.alongside.community.person.PersonEvent;
import org.alongside.platform.tenancy.TenantOwned;

/** One thing that somebody else did for a person, for that person to see (R-REP-9). */
@Entity
@Table(schema = "community", name = "act_for_person")
public class ActForPerson extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "actor_id")
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    private DoneFor what;

    @Column(name = "about_id")
    private UUID aboutId;

    @Column(name = "done_at")
    private Instant doneAt;

    protected ActForPerson() {
    }

    public ActForPerson(UUID personId, UUID actorId, DoneFor what, UUID aboutId, Instant now) {
        super(UUID.randomUUID());
        this.personId = personId;
        this.actorId = actorId;
        this.what = what;
        this.aboutId = aboutId;
        this.doneAt = now;
    }

    public PersonEvent done() {
        return new PersonEvent.ActedFor(aboutId, personId, actorId, what);
    }

    public UUID personId() {
        return personId;
    }

    public UUID actorId() {
        return actorId;
    }

    public DoneFor what() {
        return what;
    }

    public UUID aboutId() {
        return aboutId;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
