package org.alongside.platform.identity.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Password hashes: PBKDF2 with HMAC-SHA-512 and 210,000 rounds. Only a few are computed at once, so that a flood of
 * sign-ins cannot take the processor from everyone else.
 */
@ApplicationScoped
public class Passwords {

    private static final int AT_ONCE = 2;

    private final Semaphore turn = new Semaphore(AT_ONCE, true);
    private final Map<String, String> published = new ConcurrentHashMap<>();

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    /** What an unknown account is compared with, so that it takes as long as a known one. */
    private String nobodys;

    @PostConstruct
    void start() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodys = hash("nobody has this password");
    }

    public String hash(String password) {
        return inTurn(() -> pbkdf2.generate(password.toCharArray()));
    }

    /** The same for everybody who has this password, which is written where all can read it. */
    public String hashOfPublished(String password) {
        return published.computeIfAbsent(password, this::hash);
    }

    /** {@code hash} is null when there is no such account; that takes as long. */
    public boolean matches(String password, String hash) {
        boolean same = inTurn(() -> pbkdf2.verify(password.toCharArray(), hash == null ? nobodys : hash));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
