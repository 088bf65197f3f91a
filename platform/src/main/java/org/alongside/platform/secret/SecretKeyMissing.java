package org.alongside.platform.secret;

/** The installation has no key, or not a key of the right length: nothing secret can be written or read. */
public class SecretKeyMissing extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SecretKeyMissing(String why) {
        super(why + " Set ALONGSIDE_SECRET_KEY, or ALONGSIDE_SECRET_KEY_FILE, to 32 random bytes in base64.");
    }
}
