package org.alongside.platform.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PortalAddressTest {

    @Test
    void a_path_stands_under_the_address_the_installation_names() {
        assertThat(PortalAddress.of("https://alongside.example/", "/kent")).isEqualTo("https://alongside.example/kent");
        assertThat(PortalAddress.of(null, "/kent")).isEqualTo("http://localhost:8080/kent");
        assertThat(PortalAddress.of(" ", "/kent")).isEqualTo("http://localhost:8080/kent");
    }

    @Test
    void what_is_no_address_is_refused_at_once() {
        assertThatThrownBy(() -> PortalAddress.of("not an address", "/kent")).isInstanceOf(IllegalArgumentException.class);
    }
}
