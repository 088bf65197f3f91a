package org.alongside.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    @Proves("R-POOL-10")
    void a_tie_goes_to_whoever_is_named_first() {
        Apportionment split = Apportionment.of(10_000, List.of(1L, 1L, 1L));

        assertThat(split.amounts()).containsExactly(3334L, 3333L, 3333L);
        assertThat(split.byTie()).containsExactly(0);
    }

    @Test
    @Proves("R-POOL-10")
    void a_larger_remainder_is_no_tie() {
        Apportionment split = Apportionment.of(100, List.of(2L, 3L, 1L));

        assertThat(split.amounts()).containsExactly(33L, 50L, 17L);
        assertThat(split.byTie()).isEmpty();
    }

    @Test
    void one_penny_among_three_and_a_refund_of_it() {
        assertThat(Apportionment.of(1, List.of(1L, 1L, 1L)).amounts()).containsExactly(1L, 0L, 0L);
        assertThat(Apportionment.of(-1, List.of(1L, 1L, 1L)).amounts()).containsExactly(-1L, 0L, 0L);
        assertThat(Apportionment.of(0, List.of(5L, 0L)).amounts()).containsExactly(0L, 0L);
    }

    @Test
    void it_is_a_tie_only_when_there_is_not_enough_for_all_who_are_equal() {
        assertThat(Apportionment.of(5, List.of(4L, 1L, 1L)).byTie()).isEmpty();
        assertThat(Apportionment.of(4, List.of(4L, 1L, 1L)).byTie()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void there_must_be_something_to_split_by() {
        assertThatThrownBy(() -> Apportionment.of(1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.of(1, List.of(0L, 0L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.of(1, List.of(2L, -1L))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    @Proves({"R-POOL-10", "INV-09"})
    void it_sums_to_the_total_and_nobody_is_a_unit_away_from_their_exact_share(@ForAll long total,
            @ForAll("weights") List<Long> weights) {
        List<Long> amounts = Apportionment.of(total, weights).amounts();

        BigInteger all = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(amounts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(BigInteger.valueOf(total));
        for (int i = 0; i < amounts.size(); i++) {
            BigInteger away = BigInteger.valueOf(amounts.get(i)).multiply(all)
                    .subtract(BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights.get(i)))).abs();
            assertThat(away).isLessThan(all);
        }
    }

    @Property
    @Proves("R-POOL-10")
    void the_order_matters_to_nobody_but_those_in_a_tie(@ForAll long total, @ForAll("weights") List<Long> weights,
            @ForAll Random chance) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, chance);
        Apportionment given = Apportionment.of(total, weights);
        Apportionment shuffled = Apportionment.of(total, order.stream().map(weights::get).toList());

        assertThat(shuffled.byTie()).hasSameSizeAs(given.byTie());
        if (given.byTie().isEmpty()) {
            assertThat(shuffled.amounts()).isEqualTo(order.stream().map(given.amounts()::get).toList());
        }
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.oneOf(Arbitraries.longs().between(0, 4), Arbitraries.longs().greaterOrEqual(0)).list()
                .ofMinSize(1).ofMaxSize(12).filter(list -> list.stream().anyMatch(weight -> weight > 0));
    }
}
