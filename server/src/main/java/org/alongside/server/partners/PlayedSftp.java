package org.alongside.server.partners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A partner's SFTP server, played on this machine: each visitor has a folder of its own and signs in with a key. */
public final class PlayedSftp implements AutoCloseable {

    private static final List<String> FOLDERS = List.of("to_council", "from_council", "acks");

    private final Path folder;
    private final SshServer server = SshServer.setUpDefaultServer();
    private final SftpMoods moods = new SftpMoods();
    private final Map<String, PublicKey> visitors = new ConcurrentHashMap<>();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private volatile KeyPair hostKey = newKey();

    private PlayedSftp(Path folder) {
        this.folder = folder;
    }

    /** Starts one at any free port; what visitors leave stands under this folder. */
    public static PlayedSftp start(Path folder) {
        return start(folder, 0);
    }

    public static PlayedSftp start(Path folder, int port) {
        PlayedSftp played = new PlayedSftp(folder);
        played.open(port);
        return played;
    }

    private void open(int port) {
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setKeyPairProvider(new KeyPairProvider() {
            @Override
            public Iterable<KeyPair> loadKeys(SessionContext session) {
                return List.of(hostKey);
            }
        });
        server.setPublickeyAuthenticator((user, key, session) ->
                visitors.containsKey(user) && KeyUtils.compareKeys(key, visitors.get(user)));
        server.setPasswordAuthenticator((user, password, session) -> password.equals(passwords.get(user)));
        server.setFileSystemFactory(new VirtualFileSystemFactory() {
            @Override
            public Path getUserHomeDir(SessionContext session) throws IOException {
                return home(session.getUsername());
            }
        });
        SftpSubsystemFactory sftp = new SftpSubsystemFactory();
        sftp.addSftpEventListener(moods);
        server.setSubsystemFactories(List.of(sftp));
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** As {@code ssh-keygen -l} shows it. */
    public String hostKey() {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, hostKey.getPublic());
    }

    /** From now on it shows this key: the one it has always had. */
    void show(KeyPair key) {
        hostKey = key;
    }

    /** From now on it shows another key, as after a new installation, or when somebody else answers. */
    public void changeHostKey() {
        hostKey = newKey();
    }

    /** Lets this visitor in with a key; its folders are made. */
    public Path welcome(String user, PublicKey key) {
        visitors.put(user, key);
        return makeFolders(user);
    }

    public Path welcome(String user, String password) {
        passwords.put(user, password);
        return makeFolders(user);
    }

    public void turnAway(String user) {
        visitors.remove(user);
        passwords.remove(user);
    }

    public void be(SftpMood mood) {
        moods.be(mood);
    }

    /** How often a file was given another name since the start. */
    public int renames() {
        return moods.renames();
    }

    private Path makeFolders(String user) {
        try {
            for (String name : FOLDERS) {
                Files.createDirectories(home(user).resolve(name));
            }
            return home(user);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path home(String user) {
        return folder.resolve(user).toAbsolutePath();
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
