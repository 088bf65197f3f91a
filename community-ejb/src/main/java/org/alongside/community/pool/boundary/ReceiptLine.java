package org.alongside.community.pool.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.pool.ReceiptStatus;

/** A row of the bank. {@code meant} says whose it is, or is thought to be; empty when nobody knows. */
public record ReceiptLine(UUID receiptId, LocalDate day, long pence, String words, ReceiptStatus status, String meant,
                          boolean iSaidSo) {

    public boolean unknown() {
        return status == ReceiptStatus.SUSPENSE;
    }

    /** Another one has said whose it is, and I may look. */
    public boolean waitsForMe() {
        return status == ReceiptStatus.PROPOSED && !iSaidSo;
    }
}
