package org.alongside.server.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A small file that only its owner may read. */
public final class SecretFile {

    private SecretFile() {
    }

    /** Written beside and moved, so that a power cut leaves a whole file or none. */
    public static String readOrMake(Path file, Supplier<String> content) throws IOException {
        if (!Files.exists(file)) {
            var beside = file.resolveSibling(file.getFileName() + ".new");
            write(beside, content.get());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }

    /** The permissions come with the file, before there is anything in it to read. */
    public static void write(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }
}
