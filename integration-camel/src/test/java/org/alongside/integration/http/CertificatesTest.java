package org.alongside.integration.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.transport.Sent;
import org.alongside.server.partners.PlayedHttp;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Partners with certificates, good and bad. A certificate is made by the JDK's own keytool. */
class CertificatesTest {

    private static final char[] PASSWORD = "for this test".toCharArray();

    @TempDir
    private Path folder;

    @Test
    @Proves("R-INT-15")
    void a_good_certificate_is_good_although_the_address_was_fixed() throws Exception {
        KeyStore good = certificate("localhost");
        assertThat(sent(good, context(good)).httpStatus()).as("the receiver, which asks for a signature").isEqualTo(401);
    }

    @Test
    @Proves("R-INT-15")
    void a_certificate_nobody_vouches_for_is_none() throws Exception {
        assertThat(sent(certificate("localhost"), AnInternet.trust()).code()).contains(FaultCode.E112_CERT_EXPIRED);
    }

    @Test
    @Proves("R-INT-15")
    void a_certificate_of_somebody_else_is_none() throws Exception {
        KeyStore other = certificate("other.example");
        assertThat(sent(other, context(other)).code()).contains(FaultCode.E112_CERT_EXPIRED);
    }

    @Test
    @Proves("R-INT-15")
    void a_certificate_that_is_over_is_none() throws Exception {
        KeyStore over = certificate("localhost", "-startdate", "-2y", "-validity", "30");
        assertThat(sent(over, context(over)).code()).contains(FaultCode.E112_CERT_EXPIRED);
    }

    private static Sent sent(KeyStore theirs, SSLContext trusted) throws Exception {
        try (PlayedHttp partner = PlayedHttp.start(context(theirs)); AnInternet internet = new AnInternet(partner)) {
            HttpMessages messages = internet.messages(InetAddress::getAllByName, true, trusted);
            return messages.send(internet.webhook(), HttpMessage.json("{}".getBytes(StandardCharsets.UTF_8), "evt-1"));
        }
    }

    /** Signed by an authority of its own, which stands beside it. */
    private KeyStore certificate(String host, String... more) throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("keys-" + host + more.length);
        keytool(file, "-alias", "authority", "-dname", "CN=Authority", "-ext", "bc=ca:true");
        List<String> partner = new ArrayList<>(List.of("-alias", "partner", "-dname", "CN=" + host, "-ext", "SAN=dns:" + host,
                "-signer", "authority"));
        partner.addAll(List.of(more));
        keytool(file, partner.toArray(String[]::new));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private void keytool(Path file, String... what) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-keyalg", "EC", "-storetype", "PKCS12", "-keystore", file.toString(),
                "-storepass", new String(PASSWORD)));
        line.addAll(List.of(what));
        Process keytool = new ProcessBuilder(line).redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile()).start();
        assertThat(keytool.waitFor()).as(() -> read(folder.resolve("keytool.txt"))).isZero();
    }

    /** Shows the partner's certificate, and believes the authority's. */
    private static SSLContext context(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyStore partner = KeyStore.getInstance("PKCS12");
        partner.load(null, null);
        partner.setKeyEntry("partner", keys.getKey("partner", PASSWORD), PASSWORD, keys.getCertificateChain("partner"));
        KeyManagerFactory shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        shown.init(partner, PASSWORD);
        KeyStore believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry("authority", keys.getCertificate("authority"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(believed);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(shown.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
