package org.alongside.community.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.council.PayLine;
import org.alongside.community.council.PayeeKind;
import org.alongside.community.council.PaymentMethod;
import org.alongside.community.council.PaymentType;
import org.alongside.community.council.PaymentView;
import org.alongside.platform.tenancy.TenantOwned;

/** One payment a council says it has made for somebody. A correction that mirrors it takes it back; nothing else changes it. */
@Entity
@Table(schema = "community", name = "pay_run_line")
public class PaidLine extends TenantOwned {

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "line_no")
    private int lineNo;

    @Column(name = "la_person_id")
    private String laPersonId;

    private String reference;

    @Enumerated(EnumType.STRING)
    private PaymentType type;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    private long gross;

    private long contribution;

    private long net;

    @Enumerated(EnumType.STRING)
    private PayeeKind payee;

    private String last4;

    @Column(name = "pay_date")
    private LocalDate payDate;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    @Column(name = "creditor_ref")
    private String creditorRef;

    private String remittance;

    @Column(name = "reverses_id")
    private UUID reversesId;

    @Column(name = "taken_back_by")
    private UUID takenBackBy;

    protected PaidLine() {
    }

    /** @param corrected what an adjustment corrects; null otherwise */
    public PaidLine(UUID runId, PayLine line, PaidLine corrected) {
        super(UUID.randomUUID());
        this.runId = runId;
        lineNo = line.number();
        laPersonId = line.laPersonId();
        reference = line.reference();
        type = line.type();
        periodStart = line.periodStart();
        periodEnd = line.periodEnd();
        gross = line.gross();
        contribution = line.contribution();
        net = line.net();
        payee = line.payee();
        last4 = line.last4();
        payDate = line.payDate();
        method = line.method();
        creditorRef = line.creditorRef();
        remittance = line.remittance();
        reversesId = corrected == null ? null : corrected.id;
    }

    /** Its mirror has come: it counts no more, and what it paid may be paid anew. */
    public void takenBackBy(PaidLine mirror) {
        if (mirror.net == -net) {
            takenBackBy = mirror.id;
        }
    }

    public boolean counts() {
        return takenBackBy == null;
    }

    /** The same effect: only one of them may count. */
    public boolean isTheSameAs(PayLine line) {
        return counts() && type == line.type() && periodStart.equals(line.periodStart()) && reference.equals(line.reference());
    }

    public boolean isRegularFor(PayLine line) {
        return counts() && type == PaymentType.REGULAR && reference.equals(line.reference())
                && line.overlaps(periodStart, periodEnd);
    }

    /** @param seen when a statement showed it; null while none has */
    public PaymentView view(LocalDate seen) {
        return new PaymentView(reference, type, periodStart, periodEnd, gross, contribution, net, payee, last4, payDate, method,
                counts(), seen);
    }

    public PayeeKind payee() {
        return payee;
    }

    public long net() {
        return net;
    }

    public LocalDate payDate() {
        return payDate;
    }

    public UUID runId() {
        return runId;
    }

    public int lineNo() {
        return lineNo;
    }

    public String reference() {
        return reference;
    }
}
