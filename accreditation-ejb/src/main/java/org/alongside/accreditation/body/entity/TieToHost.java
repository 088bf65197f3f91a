package org.alongside.accreditation.body.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.HostTie;
import org.alongside.accreditation.body.HostTieChanged;
import org.alongside.platform.error.Stale;
import org.alongside.platform.tenancy.TenantOwned;

/** A broker of this area is tied to the body's host, so that another body may have to decide (R-ACC-10). */
@Entity
@Table(schema = "accreditation", name = "host_tie")
public class TieToHost extends TenantOwned {

    @Column(name = "host_id")
    private UUID hostId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private HostTie tie;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    protected TieToHost() {
    }

    public TieToHost(UUID id, UUID hostId, UUID personId, HostTie tie, LocalDate from) {
        super(id);
        this.hostId = hostId;
        this.personId = personId;
        this.tie = tie;
        this.from = from;
    }

    public HostTieChanged begun() {
        return new HostTieChanged(id, personId, tie, true);
    }

    /** Once: the day it ended stays. */
    public HostTieChanged end(LocalDate today) {
        if (until != null) {
            throw new Stale("ended", Set.of());
        }
        until = today;
        return new HostTieChanged(id, personId, tie, false);
    }

    public UUID personId() {
        return personId;
    }

    public HostTie tie() {
        return tie;
    }
}
