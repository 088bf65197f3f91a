package org.alongside.integration.sftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.integration.credential.Credential;
import org.alongside.integration.file.Digest;
import org.alongside.integration.file.Manifest;
import org.alongside.integration.transport.AddressGuard;
import org.alongside.integration.transport.Deadlines;
import org.alongside.server.partners.PlayedSftp;
import org.alongside.server.partners.SftpMood;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;

/** A council with an SFTP server, and the portal that visits it. */
final class ACouncil implements AutoCloseable {

    static final String USER = "alongside";

    private static final KeyPair OURS = rsa();

    final PlayedSftp server;
    final Path home;
    private final CamelContext camel = new DefaultCamelContext();
    final SftpFiles files = new SftpFiles(camel, new AddressGuard(InetAddress::getAllByName, List.of(), true),
            new Deadlines(camel));

    ACouncil(Path folder) {
        camel.start();
        server = PlayedSftp.start(folder);
        home = server.welcome(USER, OURS.getPublic());
    }

    SftpPlace place() {
        return place(Optional.of(server.hostKey()), OURS);
    }

    SftpPlace place(Optional<String> hostKey, KeyPair key) {
        return new SftpPlace("localhost", server.port(), USER, Optional.of(new Credential(pem(key))), Optional.empty(),
                hostKey, SftpPlace.Folders.USUAL);
    }

    SftpFiles behindAStrictGuard() {
        return new SftpFiles(camel, new AddressGuard(InetAddress::getAllByName, List.of(), false), new Deadlines(camel));
    }

    void is(SftpMood mood) {
        server.be(mood);
    }

    void writes(String name, byte[] content) {
        try {
            Files.write(home.resolve("from_council").resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writes(String name, String content) {
        writes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    List<String> namesIn(String folder) {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String path) {
        try {
            return Files.readAllBytes(home.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifest manifest(String name, byte[] content) {
        return new Manifest(name, "text/csv", content.length, Digest.sha256(content), 2, Optional.of(new BigDecimal("10.50")),
                "F5/1", "kent-1", 7, Optional.of(6L), Instant.parse("2026-11-22T10:00:00Z"), "alongside", Optional.empty(),
                Optional.empty(), Optional.empty(), true);
    }

    static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pem(KeyPair key) {
        return ("-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        server.close();
        camel.stop();
    }
}
