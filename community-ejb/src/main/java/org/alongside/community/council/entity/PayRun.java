package org.alongside.community.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.community.council.CouncilEvent;
import org.alongside.community.council.PayLine;
import org.alongside.community.council.PayRunFile;
import org.alongside.platform.tenancy.TenantOwned;

/** One pay run of a council, as it came; it is known again by its number and by what it said. */
@Entity
@Table(schema = "community", name = "pay_run")
public class PayRun extends TenantOwned {

    @Column(name = "run_no")
    private String runNo;

    @Column(name = "message_id")
    private UUID messageId;

    private long lines;

    @Column(name = "control_total")
    private long controlTotal;

    private String fingerprint;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected PayRun() {
    }

    public PayRun(PayRunFile file, List<PayLine> all, Instant now) {
        super(UUID.randomUUID());
        runNo = file.runNo();
        messageId = file.messageId();
        lines = all.size();
        controlTotal = file.controlTotal();
        fingerprint = file.fingerprint(all);
        takenAt = now;
    }

    public CouncilEvent taken(long waiting) {
        return new CouncilEvent.PayRunTaken(id, lines, waiting, controlTotal);
    }

    public boolean says(PayRunFile file, List<PayLine> all) {
        return fingerprint.equals(file.fingerprint(all));
    }

    /** It had a line of that number. */
    public boolean has(int number) {
        return number >= 1 && number <= lines;
    }

    public long lines() {
        return lines;
    }
}
