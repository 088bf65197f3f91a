package org.alongside.portal.community.pool;

import java.util.UUID;
import org.alongside.community.settlement.boundary.ClawbackAbout;
import org.alongside.community.settlement.boundary.RecordClawback;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;

/** A council's letter, as somebody copies it. */
public class AskedBackForm {

    private String council = "";
    private String amount = "";
    private String basis = "";
    private String reason = "";
    private TypedDate from = new TypedDate();
    private TypedDate to = new TypedDate();
    private TypedDate receivedOn = new TypedDate();
    private TypedDate replyBy = new TypedDate();

    RecordClawback read(UUID key, ClawbackAbout about, Problems problems) {
        return new RecordClawback(key, about.poolId(), about.membershipId(), council, amount, basis, reason,
                from.value("from", problems).orElse(null), to.value("to", problems).orElse(null),
                receivedOn.value("receivedOn", problems).orElse(null), replyBy.value("replyBy", problems).orElse(null));
    }

    public String getCouncil() {
        return council;
    }

    public void setCouncil(String council) {
        this.council = council;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public TypedDate getFrom() {
        return from;
    }

    public void setFrom(TypedDate from) {
        this.from = from;
    }

    public TypedDate getTo() {
        return to;
    }

    public void setTo(TypedDate to) {
        this.to = to;
    }

    public TypedDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(TypedDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public TypedDate getReplyBy() {
        return replyBy;
    }

    public void setReplyBy(TypedDate replyBy) {
        this.replyBy = replyBy;
    }
}
