package org.alongside.server.partners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.alongside.server.files.SecretFile;

/**
 * One council beside the portal: files by SFTP and a receiver of webhooks, with keys that stay the same from start to
 * start. It hands the portal what it needs to sign in, in the way an operator would.
 */
public final class PlayedCouncil implements AutoCloseable {

    public static final String USER = "alongside";
    public static final String KEY = "played-council-key";
    public static final String WEBHOOK_SECRET = "played-council-webhook";

    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final KeyPair portalsKey;
    private final String webhookSecret;
    private final PlayedSftp sftp;
    private final PlayedHttp http;

    private PlayedCouncil(Path folder, PlayedSftp sftp, PlayedHttp http) {
        this.folder = folder;
        this.sftp = sftp;
        this.http = http;
        this.portalsKey = KeptKey.in(folder, "portal");
        this.webhookSecret = webhookSecret(folder);
        sftp.show(KeptKey.in(folder, "host"));
        sftp.welcome(USER, portalsKey.getPublic());
        http.webhooks.knows(webhookSecret);
    }

    /** Its SFTP server and its web server at these ports; 0 for any that is free. */
    public static PlayedCouncil start(Path folder, int sftpPort, int httpPort) {
        return new PlayedCouncil(folder, PlayedSftp.start(folder.resolve("sftp"), sftpPort), PlayedHttp.start(httpPort));
    }

    /** Puts the portal's key and the webhook's secret where the portal looks for those of this area. */
    public void introduceTo(Path credentials, UUID area) {
        try {
            Path mine = Files.createDirectories(credentials.resolve(area.toString()),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            SecretFile.write(mine.resolve(KEY), KeptKey.pem(portalsKey));
            SecretFile.write(mine.resolve(WEBHOOK_SECRET), webhookSecret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PlayedSftp sftp() {
        return sftp;
    }

    public PlayedHttp http() {
        return http;
    }

    /** What somebody fills in to exchange feeds with it. */
    public String told() {
        return """
                A council plays along. To exchange feeds with it, fill in:
                  files by SFTP   localhost:%d, sign in as %s, credential %s
                                  host key %s
                  webhooks        %s, credential %s
                Its folders are in %s.
                """.formatted(sftp.port(), USER, KEY, sftp.hostKey(), http.address("/webhook"), WEBHOOK_SECRET,
                folder.resolve("sftp").resolve(USER));
    }

    private static String webhookSecret(Path folder) {
        try {
            return SecretFile.readOrMake(folder.resolve("webhook.secret"), () -> {
                byte[] drawn = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(drawn);
                return "whsec_" + Base64.getEncoder().encodeToString(drawn);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        sftp.close();
        http.close();
    }
}
