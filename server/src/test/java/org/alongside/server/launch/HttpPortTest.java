package org.alongside.server.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.alongside.server.CannotContinue;
import org.junit.jupiter.api.Test;

class HttpPortTest {

    @Test
    void a_port_in_use_is_refused_with_another_to_try() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();
            assertThatThrownBy(() -> HttpPort.mustBeFree(port))
                    .isInstanceOf(CannotContinue.class)
                    .hasMessageContaining("Port " + port + " is in use")
                    .hasMessageContaining("--http-port");
        }
    }

    @Test
    void a_free_port_stays_free() throws IOException {
        int port;
        try (var once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = once.getLocalPort();
        }
        assertThatCode(() -> HttpPort.mustBeFree(port)).doesNotThrowAnyException();
        assertThatCode(() -> HttpPort.mustBeFree(port)).doesNotThrowAnyException();
    }
}
