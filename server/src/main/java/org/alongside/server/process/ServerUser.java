package org.alongside.server.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.alongside.server.CannotContinue;

/** The user a server process runs as. PostgreSQL refuses to run as root, so root hands it to somebody without rights. */
public final class ServerUser {

    private static final String SOMEBODY_WITHOUT_RIGHTS = "nobody";

    private final Optional<String> other;
    private final List<String> prefix;

    private ServerUser(Optional<String> other, List<String> prefix) {
        this.other = other;
        this.prefix = prefix;
    }

    public static boolean weAreRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    public static ServerUser ourselves() {
        return new ServerUser(Optional.empty(), List.of());
    }

    /** Ourselves; or, when we are root, the owner of the folder, and {@code nobody} for a folder not made yet. */
    public static ServerUser unprivileged(Path ownedFolder) {
        if (!weAreRoot()) {
            return ourselves();
        }
        var name = ownerOf(ownedFolder).filter(owner -> !owner.equals("root")).orElse(SOMEBODY_WITHOUT_RIGHTS);
        return Stream.of(setpriv(name), runuser(name), su(name))
                .filter(way -> Commands.exists(way.get(0)))
                .filter(way -> Commands.run(joined(way, List.of("/bin/sh", "-c", "exit 0"))).succeeded())
                .findFirst()
                .map(way -> new ServerUser(Optional.of(name), way))
                .orElseThrow(() -> new CannotContinue("PostgreSQL does not run as root, and neither setpriv, runuser "
                        + "nor su can start it as the user " + name + ". Run Alongside as an ordinary user."));
    }

    /** What to put before a command so that it runs as this user. */
    public List<String> prefix() {
        return prefix;
    }

    /** Gives a file or folder to this user. */
    public void own(Path path) {
        other.ifPresent(name -> {
            try {
                var principal = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
                Files.setOwner(path, principal);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** True when this user can reach the folder through all the folders above it. */
    public boolean reaches(Path folder) {
        return other.isEmpty() || Commands.run(joined(prefix, List.of("/bin/sh", "-c", "cd \"$0\"",
                folder.toAbsolutePath().toString()))).succeeded();
    }

    public String name() {
        return other.orElse(System.getProperty("user.name"));
    }

    private static List<String> setpriv(String name) {
        return List.of("setpriv", "--reuid=" + name, "--regid=" + groupOf(name), "--clear-groups", "--");
    }

    private static List<String> runuser(String name) {
        return List.of("runuser", "-u", name, "--");
    }

    /** {@code su} takes one line for a shell, so the command is handed on as the shell's own arguments. */
    private static List<String> su(String name) {
        return List.of("su", name, "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--");
    }

    private static String groupOf(String name) {
        return Commands.run(List.of("id", "-g", name)).output();
    }

    private static Optional<String> ownerOf(Path folder) {
        try {
            return Files.exists(folder) ? Optional.of(Files.getOwner(folder).getName()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
