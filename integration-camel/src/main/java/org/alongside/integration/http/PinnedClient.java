package org.alongside.integration.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.socket.ConnectionSocketFactory;
import org.apache.hc.client5.http.socket.PlainConnectionSocketFactory;
import org.apache.hc.client5.http.ssl.SSLConnectionSocketFactory;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;

/** An HTTP client for one message, which connects to one address whatever name it is given, and decides nothing by itself. */
final class PinnedClient {

    private PinnedClient() {
    }

    /** The name stays in the request and in the check of the certificate; only where it leads is fixed. */
    @SuppressWarnings("deprecation") // The builder that replaces it pools connections, and knows no fixed resolver for one.
    static CloseableHttpClient to(String host, InetAddress address, SSLContext trust, Duration patience) {
        var schemes = RegistryBuilder.<ConnectionSocketFactory>create()
                .register("https", new SSLConnectionSocketFactory(trust))
                .register("http", PlainConnectionSocketFactory.getSocketFactory())
                .build();
        var connection = new BasicHttpClientConnectionManager(schemes, null, null, only(host, address));
        Timeout timeout = Timeout.of(patience);
        connection.setConnectionConfig(ConnectionConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build());
        return HttpClientBuilder.create()
                .setConnectionManager(connection)
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout)
                        .setConnectionRequestTimeout(timeout).setRedirectsEnabled(false).build())
                .setUserAgent("Alongside")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static DnsResolver only(String host, InetAddress address) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String name) throws UnknownHostException {
                if (!name.equalsIgnoreCase(host)) {
                    throw new UnknownHostException("another host than was agreed");
                }
                return new InetAddress[] {address};
            }

            @Override
            public String resolveCanonicalHostname(String name) {
                return name;
            }
        };
    }
}
