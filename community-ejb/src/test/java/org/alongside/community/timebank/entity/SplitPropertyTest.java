package org.alongside.community.timebank.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.alongside.community.timebank.Minutes;
import org.alongside.community.timebank.WhoPays;

/** Whoever gives, receives and pays: what is earned is what is used. */
class SplitPropertyTest {

    @Property
    void what_is_given_is_what_is_received(@ForAll @IntRange(min = 1, max = Minutes.MOST) int minutes,
            @ForAll @IntRange(min = 1, max = 6) int givers, @ForAll @IntRange(min = 1, max = 12) int receivers,
            @ForAll WhoPays pays) {
        List<UUID> giving = Stream.generate(UUID::randomUUID).limit(givers).toList();
        List<TimeMembership> receiving = IntStream.range(0, receivers)
                .mapToObj(i -> ATime.active(UUID.randomUUID())).toList();
        SessionSplit split = SessionSplit.of(minutes, giving, receiving, pays);
        long given = split.given().values().stream().mapToLong(Long::longValue).sum();
        long used = split.received().values().stream().mapToLong(Long::longValue).sum() + split.fromPot();
        assertThat(given).isEqualTo((long) minutes * givers).isEqualTo(used);
        assertThat(split.given().values()).containsOnly((long) minutes);
        LongStream shares = split.received().values().stream().mapToLong(Long::longValue);
        var spread = shares.summaryStatistics();
        assertThat(spread.getCount() == 0 || spread.getMax() - spread.getMin() <= 1).isTrue();
    }
}
