package org.alongside.integration.http;

import java.net.URI;
import org.alongside.integration.credential.Credential;

/**
 * How the portal shows who it is: with a token it asks for first (OAuth 2 client credentials), or with a key.
 */
public sealed interface ClientLogin {

    /**
     * A client of a token server, for one area and one partner.
     *
     * @param audience whom the tokens are for; a token server that knows no audiences passes over it
     */
    record TokenClient(URI tokenAddress, String clientId, Credential secret, String scope, String audience)
            implements ClientLogin {
    }

    /** A header with a key in it, such as {@code Authorization}. */
    record Key(String header, Credential value) implements ClientLogin {

        public Key {
            if (!header.matches("[A-Za-z][A-Za-z0-9-]{0,60}")) {
                throw new IllegalArgumentException("Not the name of a header");
            }
        }
    }
}
