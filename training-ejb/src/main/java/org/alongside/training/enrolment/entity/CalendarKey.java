package org.alongside.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.enrolment.EnrolmentEvent;

/**
 * The secret in the address at which somebody's calendar program fetches their sessions: programs cannot sign in. Looked
 * for by its fingerprint, and kept sealed, so that its owner can be shown it again and nobody else can use the database
 * to read where somebody will be.
 */
@Entity
@Table(schema = "training", name = "calendar_key")
public class CalendarKey extends TenantOwned {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Column(name = "person_id")
    private UUID personId;

    @Convert(converter = SealedWords.class)
    private String token;

    private String fingerprint;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarKey() {
    }

    public CalendarKey(UUID personId, Instant now) {
        super(UUID.randomUUID());
        this.personId = personId;
        renew(now);
    }

    /** The address there was before stops at once. */
    public EnrolmentEvent renew(Instant now) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        fingerprint = fingerprint(token);
        madeAt = now;
        return new EnrolmentEvent.CalendarAddressMade(id, personId);
    }

    public EnrolmentEvent gone() {
        return new EnrolmentEvent.CalendarAddressGone(id, personId);
    }

    public static String fingerprint(String token) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID personId() {
        return personId;
    }

    public String token() {
        return token;
    }
}
