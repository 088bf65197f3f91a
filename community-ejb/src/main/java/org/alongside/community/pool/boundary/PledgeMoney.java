package org.alongside.community.pool.boundary;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.pool.MoneySource;
import org.alongside.community.pool.SpendCategory;
import org.alongside.platform.usecase.Command;

/**
 * I put this in. Amounts are pounds as they were typed.
 *
 * @param planned   for a direct payment: what I am going to use of it in the next weeks
 * @param because   why more than that
 * @param outcomes  of my plan, by id
 * @param outcome   another one, in my words; empty when it is one of those
 * @param toThePot  it belongs to nobody and comes from {@code giver}
 */
public record PledgeMoney(UUID commandId, UUID poolId, MoneySource source, String amount, String planned,
                          String because, Set<SpendCategory> categories, Set<UUID> outcomes, String outcome,
                          LocalDate expires, boolean toThePot, String giver) implements Command {

    /** Own money, for anything the pool is for. */
    public static PledgeMoney own(UUID commandId, UUID poolId, String amount) {
        return new PledgeMoney(commandId, poolId, MoneySource.OWN_MONEY, amount, "", "", Set.of(), Set.of(), "", null,
                false, "");
    }

    /** A direct payment, for one part of the person's plan. */
    public static PledgeMoney direct(UUID commandId, UUID poolId, String amount, String outcome) {
        return new PledgeMoney(commandId, poolId, MoneySource.DIRECT_PAYMENT, amount, amount, "", Set.of(), Set.of(),
                outcome, null, false, "");
    }

    /** To the pot, by somebody outside. */
    public static PledgeMoney grant(UUID commandId, UUID poolId, String amount, Set<SpendCategory> categories,
                                    LocalDate expires, String giver) {
        return new PledgeMoney(commandId, poolId, MoneySource.GRANT, amount, "", "", categories, Set.of(), "", expires,
                true, giver);
    }
}
