package org.alongside.community.spend;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.SpendCategory;

/**
 * What a member asks the group to spend.
 *
 * @param payeeMember the member who is paid, or whose business is; null for anybody else
 * @param cancellable can be called off without paying, as far as the member knows
 * @param advice      what was found out about employing somebody; needed when it is personal care (R-POOL-39)
 * @param fromPot     all of it from what belongs to no one member
 */
public record SpendWanted(String title, SpendCategory category, long totalPence, String payee, UUID payeeMember,
                          ShareRule rule, List<WantedShare> shares, boolean fromPot, boolean cancellable,
                          boolean personalCare, String advice) {

    public SpendWanted {
        shares = List.copyOf(shares);
    }
}
