package org.alongside.platform.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.identity.AddressEvent;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/** One person, however many areas they are active in. */
@Entity
@Table(schema = "platform", name = "person")
@SharedAcrossTenants("A person has one account for all areas; what they do in an area belongs to that area")
public class Person {

    @Id
    private UUID id;

    private String name;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "unreachable_since")
    private Instant unreachableSince;

    @Column(name = "address_since")
    private Instant addressSince;

    @Version
    private int version;

    protected Person() {
    }

    public Person(UUID id, String name, String email, String passwordHash, Instant now) {
        this.id = id;
        this.name = name;
        this.email = canonical(email);
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    /** Nobody types capitals in an address the same way twice. PostgreSQL takes no NUL, and no address has one. */
    public static String canonical(String email) {
        return email.replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /**
     * Nothing sent to this address will ever arrive; the first time somebody said so is kept. What is said of something
     * that was sent before the person last said where they are says nothing.
     */
    public Optional<AddressEvent> unreachable(Instant sentAt, Instant now) {
        if (unreachableSince != null || addressSince != null && sentAt.isBefore(addressSince)) {
            return Optional.empty();
        }
        unreachableSince = now;
        return Optional.of(new AddressEvent.AddressFailed(id));
    }

    public AddressEvent vouchesForAddress(Instant now) {
        hasAddressSince(now);
        return new AddressEvent.AddressVouchedFor(id);
    }

    public AddressEvent movesTo(String another, Instant now) {
        email = canonical(another);
        hasAddressSince(now);
        return new AddressEvent.AddressChanged(id);
    }

    private void hasAddressSince(Instant now) {
        addressSince = now;
        unreachableSince = null;
    }

    public boolean isReachable() {
        return unreachableSince == null;
    }

    public String passwordHash() {
        return passwordHash;
    }
}
