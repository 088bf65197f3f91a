package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.kit.Demo;
import org.alongside.platform.audit.HistoryLine;
import org.alongside.platform.audit.boundary.ReadHistory;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.identity.MyAddress;
import org.alongside.platform.identity.boundary.ChangeAddress;
import org.alongside.platform.identity.boundary.KeepMyAddress;
import org.alongside.platform.identity.boundary.ReachPeople;
import org.alongside.platform.identity.boundary.VouchForAddress;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing arrives at somebody's address, and they put it right. */
@ExtendWith(ArquillianExtension.class)
class AddressesIT {

    private static final String AREA = Demo.DORSET;

    @Inject
    private Scene scene;

    @Inject
    private KeepMyAddress addresses;

    @Inject
    private ReachPeople people;

    @Inject
    private ReadHistory history;

    @Test
    void what_they_say_counts_until_something_sent_after_it_comes_back() {
        UUID asha = scene.newcomer("Asha Example");
        Instant before = Instant.now().minus(Duration.ofMinutes(1));
        comesBack(asha, before);
        comesBack(asha, before);
        assertThat(mine(asha).reachable()).isFalse();

        scene.does(asha, AREA, () -> addresses.vouch(new VouchForAddress(UUID.randomUUID())));
        assertThat(mine(asha).reachable()).isTrue();
        comesBack(asha, before);
        assertThat(mine(asha).reachable()).as("what was sent before").isTrue();
        comesBack(asha, Instant.now().plus(Duration.ofMinutes(1)));
        assertThat(mine(asha).reachable()).as("what was sent after").isFalse();
        assertThat(recorded(asha)).containsExactlyInAnyOrder("AddressFailed", "AddressVouchedFor", "AddressFailed");
    }

    @Test
    void another_address_is_nobody_elses_and_something_can_be_sent_there() {
        UUID asha = scene.newcomer("Asha Example");
        UUID ben = scene.newcomer("Ben Example");
        String bens = mine(ben).email();
        Instant before = Instant.now().minus(Duration.ofMinutes(1));
        comesBack(asha, before);

        assertThatThrownBy(() -> change(asha, bens)).isInstanceOf(RuleBroken.class).hasMessageContaining("EMAIL_OF_ANOTHER");
        assertThatThrownBy(() -> change(asha, "nowhere")).isInstanceOf(RuleBroken.class)
                .hasMessageContaining("EMAIL_NOT_AN_ADDRESS");
        assertThat(mine(asha).reachable()).isFalse();

        String another = UUID.randomUUID() + "@Tests.example";
        change(asha, another);
        comesBack(asha, before);
        assertThat(mine(asha)).isEqualTo(new MyAddress(another.toLowerCase(), true));
        assertThat(recorded(asha)).containsExactlyInAnyOrder("AddressFailed", "AddressChanged");
    }

    private void change(UUID person, String email) {
        scene.does(person, AREA, () -> addresses.change(new ChangeAddress(UUID.randomUUID(), email)));
    }

    private void comesBack(UUID person, Instant sentAt) {
        scene.asPortal(AREA, () -> people.unreachable(person, sentAt));
    }

    private MyAddress mine(UUID person) {
        return scene.as(person, AREA, addresses::mine);
    }

    private List<String> recorded(UUID person) {
        return scene.asThePortal(AREA, () -> history.of(person)).stream().map(HistoryLine::what).toList();
    }
}
