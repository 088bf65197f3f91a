package org.alongside.community.statement.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.alongside.community.statement.CouncilLinkState;
import org.alongside.community.statement.StatementEvent;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.file.Sha256;
import org.alongside.platform.secret.Cipher;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * A person shows one closed month of theirs to their council, until a day or until they take it back (R-POOL-37). Nobody
 * needs an account to open it, so its address holds a secret. The secret is made from the link with a key that is not in
 * the database; the database has only what tells that it is the right one.
 */
@Entity
@Table(schema = "community", name = "council_link")
public class CouncilLink extends TenantOwned {

    private static final String PURPOSE = "council link";

    @Column(name = "pool_id")
    private UUID poolId;

    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    private String fingerprint;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected CouncilLink() {
    }

    public CouncilLink(UUID poolId, UUID membershipId, YearMonth month, Instant now, Instant endsAt) {
        super(UUID.randomUUID());
        this.poolId = poolId;
        this.membershipId = membershipId;
        this.firstDay = month.atDay(1);
        this.madeAt = now;
        this.endsAt = endsAt;
        fingerprint = fingerprint(secret());
    }

    public StatementEvent shared() {
        return new StatementEvent.StatementShared(id, poolId, month());
    }

    /** At once, and for good; what was seen stays in the list of who looked (R-PRIV-04). */
    public StatementEvent withdraw(Instant now) {
        withdrawnAt = withdrawnAt == null ? now : withdrawnAt;
        return new StatementEvent.SharingWithdrawn(id, poolId);
    }

    public CouncilLinkState state(Instant now) {
        if (withdrawnAt != null) {
            return CouncilLinkState.WITHDRAWN;
        }
        return now.isBefore(endsAt) ? CouncilLinkState.OPEN : CouncilLinkState.ENDED;
    }

    /** Of anybody else it is not there. */
    public void requireOf(UUID member) {
        if (!membershipId.equals(member)) {
            throw new NotFound();
        }
    }

    /** 32 bytes nobody can guess, the same each time, for its owner to give away. */
    public String secret() {
        return Cipher.forPurpose(PURPOSE).fingerprint(id.toString()).replace('+', '-').replace('/', '_').replace("=", "");
    }

    public static String fingerprint(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }

    public UUID poolId() {
        return poolId;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public YearMonth month() {
        return YearMonth.from(firstDay);
    }

    public Instant endsAt() {
        return endsAt;
    }
}
