package org.alongside.integration.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.platform.error.NotFound;

/**
 * A folder an area, a file a credential. A value is set once and never changed: a new one has a new alias, and stands
 * beside the old until nobody uses that any more. Nothing reads a file that others on the machine could read, too.
 */
@ApplicationScoped
public class Credentials {

    /** Where the folder is; the launcher says it, or who runs the server. */
    static final String FOLDER = "ALONGSIDE_CREDENTIALS";

    private static final String ALIAS = "[a-z0-9][a-z0-9-]{0,79}";
    private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> MY_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> NOBODY_ELSES = PosixFilePermissions.fromString("---rwxrwx");
    private static final int MOST_BYTES = 64 * 1024;

    private final Optional<Path> folder;

    public Credentials() {
        this(Optional.ofNullable(System.getenv(FOLDER)).filter(text -> !text.isBlank()).map(Path::of));
    }

    Credentials(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Credentials in this folder, for tests and tools that start without a server. */
    public static Credentials in(Path folder) {
        return new Credentials(Optional.of(folder));
    }

    /** What this alias stands for here, if somebody has set it. */
    public Optional<Credential> find(UUID area, String alias) {
        Path file = file(area, alias);
        try {
            if (Files.getPosixFilePermissions(file).stream().anyMatch(NOBODY_ELSES::contains)) {
                throw new IllegalStateException("The credential " + alias + " can be read by others on this machine");
            }
            return Optional.of(new Credential(Files.readAllBytes(file)));
        } catch (NoSuchFileException notSet) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is set of these aliases: two with a comma between them, while one credential replaces the other. */
    public List<Credential> named(UUID area, String aliases) {
        return aliases(aliases).stream().flatMap(alias -> find(area, alias).stream()).toList();
    }

    public static List<String> aliases(String named) {
        return Stream.of(named.split(",")).map(String::strip).filter(alias -> !alias.isEmpty()).distinct().toList();
    }

    /** Whether this installation keeps any. */
    public boolean arePossible() {
        return folder.isPresent();
    }

    public Credential get(UUID area, String alias) {
        return find(area, alias).orElseThrow(NotFound::new);
    }

    /** Keeps a value under an alias nobody has used here. */
    public Credential keep(UUID area, String alias, byte[] value) {
        if (value.length == 0 || value.length > MOST_BYTES) {
            throw new IllegalArgumentException("A credential has 1 to " + MOST_BYTES + " bytes");
        }
        Path file = file(area, alias);
        try {
            Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(MY_FOLDER));
            Path beside = Files.createTempFile(file.getParent(), ".new", "", PosixFilePermissions.asFileAttribute(MINE));
            Files.write(beside, value);
            // A link fails where there is a file already, and a half-written one never has the name.
            try {
                Files.createLink(file, beside);
            } catch (FileAlreadyExistsException e) {
                throw new IllegalStateException("There is a credential " + alias + " already; a new one has a new alias");
            } finally {
                Files.delete(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Credential(value);
    }

    /** Forgets one that is revoked or expired. */
    public void forget(UUID area, String alias) {
        try {
            Files.deleteIfExists(file(area, alias));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID area, String alias) {
        if (!alias.matches(ALIAS)) {
            throw new IllegalArgumentException("An alias has small letters, digits and hyphens only");
        }
        return folder.orElseThrow(() -> new IllegalStateException(FOLDER + " names no folder for credentials"))
                .resolve(area.toString()).resolve(alias);
    }
}
