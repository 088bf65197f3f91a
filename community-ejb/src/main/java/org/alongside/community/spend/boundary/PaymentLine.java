package org.alongside.community.spend.boundary;

import java.time.LocalDate;
import java.util.UUID;

/** A payment as the group sees it; {@code releasedBy} is null while it waits. */
public record PaymentLine(UUID paymentId, long pence, LocalDate paidOn, String preparedBy, String releasedBy) {

    public boolean waits() {
        return releasedBy == null;
    }
}
