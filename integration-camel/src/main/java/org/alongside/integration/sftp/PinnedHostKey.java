package org.alongside.integration.sftp;

import com.jcraft.jsch.HostKey;
import com.jcraft.jsch.HostKeyRepository;
import com.jcraft.jsch.UserInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/** Knows one key by its fingerprint and no other, learns none, and remembers which it was shown. */
final class PinnedHostKey implements HostKeyRepository {

    private final Optional<String> pinned;
    private volatile String shown;

    PinnedHostKey(Optional<String> pinned) {
        this.pinned = pinned;
    }

    /** What the server showed, written as {@code ssh-keygen -l} writes it, if it came to that. */
    Optional<String> shown() {
        return Optional.ofNullable(shown);
    }

    boolean isRefused() {
        return shown().isPresent() && !shown().equals(pinned);
    }

    @Override
    public int check(String host, byte[] key) {
        shown = fingerprint(key);
        return pinned.map(known -> known.equals(shown) ? OK : CHANGED).orElse(NOT_INCLUDED);
    }

    static String fingerprint(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void add(HostKey key, UserInfo user) {
        throw new UnsupportedOperationException("A person accepts a key");
    }

    @Override
    public void remove(String host, String type) {
        // There is nothing to take away.
    }

    @Override
    public void remove(String host, String type, byte[] key) {
        // There is nothing to take away.
    }

    @Override
    public String getKnownHostsRepositoryID() {
        return "what a person accepted";
    }

    @Override
    public HostKey[] getHostKey() {
        return new HostKey[0];
    }

    @Override
    public HostKey[] getHostKey(String host, String type) {
        return new HostKey[0];
    }
}
