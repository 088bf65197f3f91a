package org.alongside.integration.http;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.alongside.integration.fault.FaultCode;
import org.apache.hc.client5.http.ConnectTimeoutException;

/**
 * What an exception means for the message. The line is drawn where the connection stands: before, nothing has left; after,
 * it may have been read, and only the partner knows.
 */
final class HttpTrouble {

    private static final int DEEPEST = 20;

    private HttpTrouble() {
    }

    static FaultCode of(Throwable trouble) {
        if (any(trouble, CertificateException.class) || any(trouble, SSLPeerUnverifiedException.class)) {
            return FaultCode.E112_CERT_EXPIRED;
        }
        if (any(trouble, ConnectTimeoutException.class)) {
            return FaultCode.E101_TIMEOUT_BEFORE_SEND;
        }
        boolean neverConnected = any(trouble, UnknownHostException.class) || any(trouble, ConnectException.class)
                || any(trouble, NoRouteToHostException.class) || any(trouble, SSLHandshakeException.class)
                || any(trouble, SSLException.class) && !any(trouble, SocketTimeoutException.class);
        return neverConnected ? FaultCode.E100_CONNECT : FaultCode.E104_UNKNOWN_OUTCOME;
    }

    private static boolean any(Throwable first, Class<? extends Throwable> kind) {
        return Stream.iterate(first, one -> one != null, Throwable::getCause).limit(DEEPEST).anyMatch(kind::isInstance);
    }
}
