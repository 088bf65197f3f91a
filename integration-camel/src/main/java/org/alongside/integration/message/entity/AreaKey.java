package org.alongside.integration.message.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Base64;
import org.alongside.platform.secret.Cipher;
import org.alongside.platform.tenancy.TenantOwned;

/** What the key to an area's payloads is made from, with the installation's: without it nobody opens them (R-INT-72). */
@Entity
@Table(schema = "integration", name = "area_key")
public class AreaKey extends TenantOwned {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private String salt;

    protected AreaKey() {
    }

    /** For a new key. */
    public static String salt() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    public Cipher cipher() {
        return Cipher.forPurpose("payload " + salt);
    }
}
