package org.alongside.community.council;

/**
 * What became of one row, where there is something to say about it: a row that was simply applied has none.
 *
 * @param reference the council's own, to find it by
 * @param rule      why; null for a duplicate
 * @param shown     what the row says in the column the rule is about; null where there is no such cell
 * @param kept      what is kept here instead; null where nothing is
 */
public record RowOutcome(long line, String reference, RowFate fate, AllocationRule rule, String shown, String kept) {
}
