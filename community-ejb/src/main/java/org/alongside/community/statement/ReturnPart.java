package org.alongside.community.statement;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.council.FundedBy;

/**
 * What one member's direct payment did in a pool in a month, in pence; or everything that is of no direct payment, together.
 *
 * @param personId null for everything else
 * @param funded   out of which budget; null for everything else, and where no council has said so
 * @param agreed   what was promised of what came in the month
 * @param paidOn   when the last of it came; null when nothing did
 */
public record ReturnPart(UUID personId, FundedBy funded, long agreed, long paid, LocalDate paidOn, long spend, long closing) {
}
