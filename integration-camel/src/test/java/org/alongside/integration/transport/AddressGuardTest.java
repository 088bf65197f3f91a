package org.alongside.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "0.0.0.0", "::", "10.1.2.3", "172.16.0.1", "172.31.255.255",
        "192.168.1.1", "169.254.169.254", "fd00:ec2::254", "fe80::1", "100.64.0.1", "100.127.255.255", "198.18.0.1",
        "224.0.0.1", "255.255.255.255", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "::10.0.0.1", "64:ff9b::a00:1",
        "2002:a00:1::1", "2001:0:1::1", "ff02::1", "192.0.2.1", "81.2.69.7"})
    @Proves("R-INT-15")
    void no_address_inside_is_spoken_to(String inside) {
        assertThatThrownBy(() -> guard(false, inside).outside("council.example"))
                .isInstanceOf(AddressGuard.NotOutside.class).hasMessageContaining("council.example");
        assertThatThrownBy(() -> guard(false, "8.8.8.8", inside).outside("council.example"))
                .as("one of several").isInstanceOf(AddressGuard.NotOutside.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1", "169.253.1.1",
        "2a00:1450:4009::1", "81.2.70.7"})
    @Proves("R-INT-15")
    void an_address_outside_is(String outside) throws UnknownHostException {
        assertThat(guard(false, outside).outside("council.example")).isEqualTo(InetAddress.getByName(outside));
    }

    /** However it is written, it is looked at as what it is. */
    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "127.1", "017700000001", "0x7f000001", "localhost"})
    @Proves("R-INT-15")
    void an_odd_way_of_writing_it_helps_nobody(String written) {
        AddressGuard guard = new AddressGuard(InetAddress::getAllByName, List.of(), false);
        assertThatThrownBy(() -> guard.outside(written))
                .isInstanceOfAny(AddressGuard.NotOutside.class, UnknownHostException.class);
    }

    @Test
    void simulated_partners_open_loopback_and_nothing_else() throws UnknownHostException {
        assertThat(guard(true, "127.0.0.1").outside("localhost").isLoopbackAddress()).isTrue();
        assertThatThrownBy(() -> guard(true, "169.254.169.254").outside("x")).isInstanceOf(AddressGuard.NotOutside.class);
        assertThatThrownBy(() -> guard(true, "10.0.0.1").outside("x")).isInstanceOf(AddressGuard.NotOutside.class);
    }

    @Test
    void a_name_without_an_address_is_no_address() {
        assertThatThrownBy(() -> guard(false).outside("x")).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void networks_of_the_installation_are_read_strictly() {
        assertThat(Guards.networks(" 81.2.69.0/24  2a01::/32 ")).hasSize(2);
        assertThat(Guards.networks(null)).isEmpty();
        for (String wrong : List.of("81.2.69.0", "example.org/24", "81.2.69.0/x", "10.0.0.0/8,11.0.0.0/8")) {
            assertThatThrownBy(() -> Guards.networks(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static AddressGuard guard(boolean loopback, String... found) {
        return new AddressGuard(host -> Stream.of(found).map(AddressGuardTest::address).toArray(InetAddress[]::new),
                List.of(Network.of("81.2.69.0/24")), loopback);
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
