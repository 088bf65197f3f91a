package org.alongside.server.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.alongside.server.CannotContinue;

/** The port people will open in their browser. */
final class HttpPort {

    private HttpPort() {
    }

    /** Looks before anything is started, so that the answer comes at once. */
    static void mustBeFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException e) {
            var forbidden = e.getMessage() != null && e.getMessage().contains("Permission denied");
            throw new CannotContinue(forbidden
                    ? "This user may not open port " + port + ". Choose one from 1024 up with --http-port."
                    : "Port " + port + " is in use by another program. Stop that one, or choose another port, "
                            + "for example --http-port " + (port + 1) + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
