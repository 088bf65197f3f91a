package org.alongside.community.spend.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.ShareAnswer;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.WantedShare;
import org.alongside.platform.error.RuleBroken;
import org.alongside.testing.Proves;

/** Whatever is shared, and however: it comes to the whole. */
class SharesTest {

    private final Friday friday = new Friday();

    @Property
    @Proves({"INV-09", "R-POOL-09", "R-POOL-10"})
    void shares_come_to_the_whole_for_every_rule(@ForAll ShareRule rule,
            @ForAll @Size(3) List<@LongRange(min = 1, max = 1_000_000) Long> given, @ForAll @IntRange(max = 7) int out) {
        long sum = given.stream().mapToLong(Long::longValue).sum();
        List<UUID> people = List.of(friday.asha, friday.ben, friday.cora);
        WantedShare[] shares = new WantedShare[3];
        for (int i = 0; i < shares.length; i++) {
            boolean measured = !rule.measure().isEmpty();
            shares[i] = new WantedShare(people.get(i), measured ? given.get(i) : 1);
        }
        Spend spend = Spend.asked(friday.pool(), friday.who(friday.asha),
                friday.wanted(sum, SpendCategory.FOOD, rule, shares), Friday.NOW);
        for (int i = 0; i < shares.length; i++) {
            if ((out & 1 << i) != 0) {
                spend.out(people.get(i), UUID.randomUUID(), Friday.NOW);
            }
        }
        Split split = spend.split(friday.pool());

        assertThat(split.pence().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(out == 7 ? 0 : sum);
        assertThat(split.pence()).hasSize(3 - Integer.bitCount(out));
        assertThat(split.oddByTie()).isSubsetOf(split.pence().keySet());
    }

    @Property(tries = 200)
    @Proves({"INV-15", "R-POOL-06"})
    void nobodys_money_is_drawn_but_for_their_own_part(@ForAll @LongRange(min = 1, max = 200_00) long total,
            @ForAll @IntRange(max = 6) int out) {
        Friday fresh = new Friday();
        List<UUID> people = List.of(fresh.asha, fresh.ben, fresh.cora);
        Spend spend = fresh.equal(total, fresh.asha, fresh.ben, fresh.cora);
        for (int i = 0; i < people.size(); i++) {
            if ((out & 1 << i) != 0) {
                spend.out(people.get(i), UUID.randomUUID(), Friday.NOW);
            }
        }
        try {
            fresh.held(fresh.everybodyIn(spend));
        } catch (RuleBroken refused) {
            assertThat(spend.holds()).isEmpty();
        }
        for (HeldPart part : spend.holds()) {
            assertThat(fresh.ownerOf(part.lotId())).isEqualTo(part.membershipId());
            assertThat(spend.share(part.membershipId()).orElseThrow().answer()).isEqualTo(ShareAnswer.IN);
        }
        assertThat(spend.heldPence()).isIn(0L, total);
    }

    @Property(tries = 200)
    @Proves("R-POOL-10")
    void over_time_nobody_pays_two_odd_pennies_more_than_another(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 9_999) Long> totals) {
        Map<UUID, Integer> extra = new LinkedHashMap<>();
        for (long total : totals) {
            Split split = Split.of(total, Map.of(friday.asha, 1L, friday.ben, 1L, friday.cora, 1L),
                    friday.pool().members().stream().map(one -> new MemberFacts(
                            one.membershipId(), one.personId(), one.name(), one.ordinal(),
                            extra.getOrDefault(one.membershipId(), 0), null, one.tasks(), one.status(), false)).toList());
            split.oddByTie().forEach(one -> extra.merge(one, 1, Integer::sum));
        }
        int most = List.of(friday.asha, friday.ben, friday.cora).stream().mapToInt(one -> extra.getOrDefault(one, 0)).max()
                .orElse(0);
        int least = List.of(friday.asha, friday.ben, friday.cora).stream().mapToInt(one -> extra.getOrDefault(one, 0)).min()
                .orElse(0);
        assertThat(most - least).isLessThanOrEqualTo(1);
    }
}
