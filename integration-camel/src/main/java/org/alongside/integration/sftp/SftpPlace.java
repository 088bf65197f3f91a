package org.alongside.integration.sftp;

import java.util.Optional;
import org.alongside.integration.credential.Credential;

/**
 * Where a partner's server is and how its door opens, as somebody has configured it. Nothing in it comes from a message.
 *
 * @param key      the private key we sign in with
 * @param password only with a dated exception; empty otherwise
 * @param hostKey  the fingerprint a person accepted, like {@code SHA256:…}; without one nothing is sent
 * @param folders  where things lie there
 */
public record SftpPlace(String host, int port, String user, Optional<Credential> key, Optional<Credential> password,
                        Optional<String> hostKey, Folders folders) {

    private static final int HIGHEST_PORT = 65535;

    public SftpPlace {
        if (!host.matches("[A-Za-z0-9.:-]{1,253}") || port < 1 || port > HIGHEST_PORT || user.isBlank()) {
            throw new IllegalArgumentException("Not the place of an SFTP server");
        }
        if (key.isEmpty() == password.isEmpty()) {
            throw new IllegalArgumentException("A key opens the door, or else a password; not both and not neither");
        }
    }

    /** The folders of section 5.4, each with one beside it for what is done with. */
    public record Folders(String toCouncil, String fromCouncil, String acks, String done) {

        public static final Folders USUAL = new Folders("to_council", "from_council", "acks", "archive");

        private static final String FOLDER = "[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*";

        public Folders {
            if (!(toCouncil + "/" + fromCouncil + "/" + acks + "/" + done).matches(FOLDER)
                    || (toCouncil + fromCouncil + acks + done).contains("..")) {
                throw new IllegalArgumentException("A folder's name has letters, digits, dots, underscores and hyphens");
            }
        }
    }

    @Override
    public String toString() {
        return user + " at " + host + ":" + port;
    }
}
