package org.alongside.accreditation.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alongside.accreditation.application.UndertakingCode;

/** One undertaking, and when the applicant accepted it. */
@Entity
@Table(schema = "accreditation", name = "accepted_undertaking")
public class AcceptedUndertaking extends ApplicationPart {

    @Enumerated(EnumType.STRING)
    private UndertakingCode code;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected AcceptedUndertaking() {
    }

    AcceptedUndertaking(Application application, UndertakingCode code, Instant now) {
        super(application);
        this.code = code;
        this.acceptedAt = now;
    }

    UndertakingCode code() {
        return code;
    }
}
