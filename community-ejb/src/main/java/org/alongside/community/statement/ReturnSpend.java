package org.alongside.community.statement;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.EvidenceKind;

/**
 * Money that went out of a pool, without saying whose. Pence; below nothing when some of it came back.
 *
 * @param category null for what the bank took
 * @param evidence null when there is none
 */
public record ReturnSpend(UUID journalId, LocalDate day, SpendCategory category, long pence, EvidenceKind evidence) {
}
