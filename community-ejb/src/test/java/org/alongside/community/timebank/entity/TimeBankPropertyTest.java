package org.alongside.community.timebank.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alongside.community.timebank.ExchangeStatus;
import org.alongside.community.timebank.Side;
import org.alongside.community.timebank.WhoPays;
import org.alongside.platform.error.Refusal;
import org.alongside.testing.Proves;

/**
 * Whatever members do in whatever order: all balances come to nothing, nobody receives past their limit, and an exchange
 * is posted once. A plain map stands for the book.
 */
class TimeBankPropertyTest {

    private static final int STEPS = 60;
    private static final int[] LENGTHS = {1, 5, 20, 45, 60, 90, 240, 600, 1440};

    private final List<TimeMembership> members = List.of(ATime.known(UUID.randomUUID()), ATime.known(UUID.randomUUID()),
            ATime.known(UUID.randomUUID()), ATime.known(UUID.randomUUID()));
    private final Map<UUID, TimeMembership> byPerson = members.stream()
            .collect(Collectors.toMap(TimeMembership::personId, Function.identity()));

    @Property(tries = 200)
    @Proves({"R-TIME-04", "R-TIME-05", "R-TIME-08", "INV-16"})
    void the_book_adds_up_and_limits_hold_whatever_is_done(@ForAll long seed) {
        Random random = new Random(seed);
        Map<UUID, Long> book = new HashMap<>();
        UUID pot = UUID.randomUUID();
        int posted = 0;
        int refusals = 0;
        List<Exchange> exchanges = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            if (exchanges.isEmpty() || random.nextInt(4) == 0) {
                exchanges.add(proposed(random));
            }
            Exchange one = exchanges.get(random.nextInt(exchanges.size()));
            try {
                act(one, random);
                if (one.isAgreed()) {
                    post(one, book, pot);
                    posted++;
                }
            } catch (Refusal refused) {
                refusals++;
            }
            assertThat(book.values().stream().mapToLong(Long::longValue).sum()).isZero();
            assertThat(book.entrySet()).allSatisfy(account -> assertThat(account.getValue()).isGreaterThanOrEqualTo(
                    account.getKey().equals(pot) ? ATime.POLICY.potFloor() : ATime.POLICY.memberFloor()));
            assertThat(exchanges.stream().filter(it -> it.status() == ExchangeStatus.POSTED).count()).isEqualTo(posted);
        }
        assertThat(posted + refusals).as("something was tried").isPositive();
    }

    private Exchange proposed(Random random) {
        List<UUID> people = members.stream().map(TimeMembership::personId).toList();
        int giver = random.nextInt(people.size());
        List<UUID> receivers = people.stream().filter(one -> !one.equals(people.get(giver)))
                .limit(1L + random.nextInt(people.size() - 1)).toList();
        WhoPays pays = WhoPays.values()[random.nextInt(WhoPays.values().length)];
        return ATime.arranged(ATime.session(List.of(people.get(giver)), receivers, 60, pays));
    }

    private static void act(Exchange one, Random random) {
        List<UUID> people = List.copyOf(one.people());
        UUID person = people.get(random.nextInt(people.size()));
        UUID by = random.nextInt(5) == 0 ? people.get(random.nextInt(people.size())) : person;
        int minutes = LENGTHS[random.nextInt(LENGTHS.length) % (random.nextInt(4) == 0 ? LENGTHS.length : 1 + random.nextInt(2))];
        if (random.nextInt(20) == 0) {
            one.cancel(person, ATime.NOW);
        } else {
            one.say(person, ATime.said(minutes, by), random.nextInt(30) > 0, ATime.NOW);
        }
    }

    private void post(Exchange one, Map<UUID, Long> book, UUID pot) {
        SessionSplit split = SessionSplit.of(one.agreedMinutes(), one.on(Side.GIVER),
                one.on(Side.RECEIVER).stream().map(byPerson::get).toList(), one.plan().pays());
        split.received().forEach((person, minutes) -> SpendingLimit.requireMember(book.getOrDefault(person, 0L), minutes,
                byPerson.get(person).floor(ATime.POLICY)));
        SpendingLimit.requirePot(book.getOrDefault(pot, 0L), split.fromPot(), ATime.POLICY.potFloor());
        split.given().forEach((person, minutes) -> book.merge(person, minutes, Long::sum));
        split.received().forEach((person, minutes) -> book.merge(person, -minutes, Long::sum));
        book.merge(pot, -split.fromPot(), Long::sum);
        one.post(UUID.randomUUID(), ATime.NOW);
    }
}
