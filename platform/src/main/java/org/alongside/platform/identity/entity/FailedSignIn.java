package org.alongside.platform.identity.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** A wrong password, kept for a quarter of an hour to set the pace of the next tries. */
@Entity
@Table(schema = "platform", name = "failed_sign_in")
@SharedAcrossTenants("Signing in comes before any area")
public class FailedSignIn {

    @Id
    private UUID id;

    private String email;

    private String address;

    private Instant at;

    protected FailedSignIn() {
    }

    public FailedSignIn(String email, String address, Instant at) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.address = address;
        this.at = at;
    }

    public boolean isFrom(String somewhere) {
        return address.equals(somewhere);
    }

    public Instant at() {
        return at;
    }
}
