package org.alongside.server.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.alongside.server.CannotContinue;
import org.alongside.server.files.FolderLock;
import org.alongside.server.files.Folders;
import org.alongside.server.process.ServerUser;

/** Everything a portal keeps: its database, its secrets, its logs. */
record DataFolder(Path folder) {

    private static final long NEEDED_SPACE = 1L << 30;
    private static final Path ROOTS_CHOICE = Path.of("/var/lib/alongside");

    /** How the first start went: with the demonstration's people and cases, or without anything. */
    enum Beginning {
        DEMONSTRATION, EMPTY
    }

    /** The folder asked for, else {@code var} in the checkout. */
    static DataFolder of(Options options, Checkout checkout) {
        return new DataFolder(options.data().map(Path::toAbsolutePath).map(Path::normalize)
                .orElseGet(() -> usual(checkout)));
    }

    /** PostgreSQL does not run as root, and whom it runs as may not be let into root's own folders. */
    private static Path usual(Checkout checkout) {
        var inTheCheckout = checkout.folder().resolve("var");
        return ServerUser.unprivileged(inTheCheckout.resolve("database/data")).reaches(checkout.folder())
                ? inTheCheckout
                : ROOTS_CHOICE;
    }

    /** Makes the folder and holds it, or says why not. */
    FolderLock take() {
        Folders.makeOpen(folder);
        try {
            if (Files.getFileStore(folder).getUsableSpace() < NEEDED_SPACE) {
                throw new CannotContinue("The disk of " + folder + " has less than 1 GB left. Make room, or choose a "
                        + "data folder on another disk with --data.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FolderLock.take(folder);
    }

    Path database() {
        return folder.resolve("database");
    }

    Path wildfly() {
        return folder.resolve("wildfly");
    }

    /** Where the portal looks for what opens partners' doors. */
    Path credentials() {
        return folder.resolve("credentials");
    }

    Path partners() {
        return folder.resolve("partners");
    }

    String secretKey() {
        return SecretKey.keptIn(folder.resolve("secret.key"));
    }

    /** What the first start put in; nothing when there was no whole start yet. */
    Optional<Beginning> beginning() {
        try {
            return Files.exists(beginningFile())
                    ? Optional.of(Beginning.valueOf(Files.readString(beginningFile()).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remember(Beginning beginning) {
        try {
            Files.writeString(beginningFile(), beginning + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path beginningFile() {
        return folder.resolve("first-start");
    }
}
