package org.alongside.community.statement;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What a pool did with its money in a month, for councils that fund members of it (feed F5). Pence. It is made of the lines
 * of the book, so shares are what was really taken from each, and they add up to the penny (AC-I27).
 *
 * @param members how many had a part in it
 * @param in      what came to the bank, without what was given back for a spend
 * @param refunds what went out to people and councils as theirs
 * @param bank    what the bank said stands on the account at the end; null when nobody has asked it
 * @param parts   each member's direct payment
 * @param rest    everything else: their own money, the pot, what nobody has recognised, what is owed
 */
public record PoolReturn(UUID poolId, YearMonth month, int members, long opening, long in, long spend, long refunds,
        long closing, Long bank, List<ReturnPart> parts, ReturnPart rest, List<ReturnSpend> spends) {

    public PoolReturn {
        parts = List.copyOf(parts);
        spends = List.copyOf(spends);
    }

    /** Every total is the sum of its parts; one that does not balance is told to nobody. */
    public boolean balances() {
        return opening + in - spend - refunds == closing
                && sum(ReturnPart::paid) == in
                && sum(ReturnPart::spend) == spend
                && sum(ReturnPart::closing) == closing
                && spends.stream().mapToLong(ReturnSpend::pence).sum() == spend;
    }

    private long sum(ToLongFunction<ReturnPart> figure) {
        return Stream.concat(parts.stream(), Stream.of(rest)).mapToLong(figure).sum();
    }
}
