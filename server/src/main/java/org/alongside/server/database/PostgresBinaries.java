package org.alongside.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

import org.alongside.server.CannotContinue;
import org.alongside.server.files.Folders;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive for this machine. */
final class PostgresBinaries {

    private static final Path MUSL = Path.of("/lib/ld-musl-x86_64.so.1");

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    static PostgresBinaries unpackedIn(Path parent) {
        var folder = parent.resolve("programs");
        try {
            if (!Files.isDirectory(folder)) {
                var beside = parent.resolve("programs.new");
                Folders.delete(beside);
                unpack(beside);
                Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toAbsolutePath().toString();
    }

    private static void unpack(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
            Folders.makeOpen(target);
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        Folders.makeOpen(path.getParent());
        if (entry.isDirectory()) {
            Folders.makeOpen(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path,
                    PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream archive() {
        var name = archiveName();
        var archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new CannotContinue("There is no PostgreSQL for this machine in the build (" + name.substring(1)
                    + "). Use one of your own: set PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD.");
        }
        return archive;
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var arm = System.getProperty("os.arch").equals("aarch64");
        var musl = system.equals("linux") && Files.exists(MUSL) ? "-alpine_linux" : "";
        return "/postgres-" + system + (arm ? "-arm_64" : "-x86_64") + musl + ".txz";
    }
}
