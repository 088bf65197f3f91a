package org.alongside.training.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.training.enrolment.Arrangement;
import org.alongside.training.enrolment.EnrolmentEvent;
import org.alongside.training.enrolment.NeedsTold;

/**
 * What one person asks to be arranged, for one booking, or, without a booking, kept by them for the next one. Sealed:
 * who has the database alone cannot read it. What is for a booking goes 30 days after its run is closed; what they keep
 * is theirs until they delete it (R-TRN-38).
 */
@Entity
@Table(schema = "training", name = "access_need")
public class AccessNeed extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Convert(converter = SealedArrangements.class)
    private Set<Arrangement> arrangements;

    @Convert(converter = SealedWords.class)
    private String words;

    @Column(name = "told_at")
    private Instant toldAt;

    protected AccessNeed() {
    }

    /** @param enrolmentId null for what is kept for next time */
    public AccessNeed(UUID personId, UUID enrolmentId, NeedsTold told, Instant now) {
        super(UUID.randomUUID());
        this.personId = personId;
        this.enrolmentId = enrolmentId;
        tell(told, now);
    }

    public void tell(NeedsTold told, Instant now) {
        arrangements = told.list();
        words = told.words();
        toldAt = now;
    }

    public EnrolmentEvent told() {
        return new EnrolmentEvent.NeedsKept(id, personId, enrolmentId);
    }

    public EnrolmentEvent forgotten() {
        return new EnrolmentEvent.NeedsForgotten(id, personId, enrolmentId);
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public NeedsTold needs() {
        return new NeedsTold(arrangements, words);
    }
}
