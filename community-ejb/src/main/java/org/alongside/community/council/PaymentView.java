package org.alongside.community.council;

import java.time.LocalDate;

/**
 * What a council says it has paid, or will pay on that day; below nothing where it took something back.
 *
 * @param last4  of the account; null where it did not say
 * @param counts it was not taken back by a correction
 * @param seen   when a statement showed that it came; null while none has, and then it is the council's word only (R-INT-65)
 */
public record PaymentView(String reference, PaymentType type, LocalDate from, LocalDate until, long gross, long contribution,
        long net, PayeeKind payee, String last4, LocalDate payDate, PaymentMethod method, boolean counts, LocalDate seen) {
}
