package org.alongside.integration.partner;

import java.util.List;
import org.alongside.integration.credential.Credentials;

/**
 * Where an endpoint is and how it is reached.
 *
 * @param address      host and port, or a web address; never from a message (R-INT-11)
 * @param folder       the partner's folder; empty for the usual ones
 * @param signIn       the name we sign in with
 * @param hostKey      the fingerprint that is pinned (R-INT-13)
 * @param secretName   under which name the installation keeps the secret; never the secret
 * @param everyMinutes how often it is looked at
 */
public record EndpointSetting(String address, String folder, String signIn, String hostKey, String secretName,
        int everyMinutes, AckMode ackMode) {

    /** Two while one replaces the other. */
    public List<String> secretNames() {
        return Credentials.aliases(secretName);
    }
}
